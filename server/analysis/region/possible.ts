/**
 * What is probably here though no record proves it: grades of a class that is recorded only as a whole, and what an estimate or a
 * project in operation says. By-products and in-house intermediates have files of their own. Linear in the products and classes.
 */
import { productsInRole, type Project, type ProjectStage } from '../../domain/records.ts';
import { rowOf, type ChainModel, type Lists } from '../model/model.ts';
import type { LocalFacts } from './local-facts.ts';

/** Whether q, or a grade class above it, has a row in one of the lists. */
function hasRow(model: ChainModel, lists: Lists, q: number, own: boolean): boolean {
  if (own && lists.start[q + 1]! > lists.start[q]!) return true;
  return rowOf(model.gradeClasses, q).some((c) => lists.start[c + 1]! > lists.start[c]!);
}

/** @returns product → 1: not recorded, and a local enterprise makes a grade class that it belongs to, not only by an estimate */
export function findGradePossible(model: ChainModel, recorded: Uint8Array, { makers }: LocalFacts): Uint8Array {
  return recorded.map((isRecorded, q) => Number(!isRecorded && hasRow(model, makers, q, false)));
}

/** @returns product → 1: not recorded, and a row that is only an estimate, or a project in operation here, says that it is made */
export function findEstimated(model: ChainModel, recorded: Uint8Array, { estimators, inside }: LocalFacts): Uint8Array {
  const byProject = findProjectProducts(model, inside, new Set(['OPERATING']), false);
  return recorded.map((isRecorded, q) => Number(!isRecorded && (hasRow(model, estimators, q, true) || byProject[q] === 1)));
}

/** @returns product → 1: not recorded, and a local enterprise plans it or a grade class above, or a project of the chain here does */
export function findPlanned(model: ChainModel, recorded: Uint8Array, { planners, inside }: LocalFacts): Uint8Array {
  const byProject = findProjectProducts(model, inside, ON_ITS_WAY, true);
  return recorded.map((isRecorded, q) => Number(!isRecorded && (hasRow(model, planners, q, true) || byProject[q] === 1)));
}

const ON_ITS_WAY: ReadonlySet<ProjectStage> = new Set(['STARTED', 'FUNDED']);

/** A project of the chain that is being built in one of the regions. */
export function isOnTheWay(project: Project, inside: ReadonlySet<string>): boolean {
  return isAt(project, ON_ITS_WAY, inside, true);
}

function isAt({ stage, region, inChain }: Project, stages: ReadonlySet<ProjectStage>, inside: ReadonlySet<string>, chainOnly: boolean) {
  return stages.has(stage) && region !== null && inside.has(region) && (inChain || !chainOnly);
}

/** @returns product → 1 when a project at one of the stages, whose region is filled and inside, makes it or a grade class above it */
export function findProjectProducts(
  model: ChainModel,
  inside: ReadonlySet<string>,
  stages: ReadonlySet<ProjectStage>,
  chainOnly: boolean,
): Uint8Array {
  const made = new Uint8Array(model.products.length);
  for (const project of model.records.projects) {
    if (!isAt(project, stages, inside, chainOnly)) continue;
    for (const id of productsInRole(project, 'MAKES')) {
      const at = model.productIndex.get(id);
      if (at !== undefined) made[at] = 1;
    }
  }
  return Uint8Array.from({ length: model.productCount }, (_, q) =>
    Number(made[q] === 1 || rowOf(model.gradeClasses, q).some((c) => made[c] === 1)),
  );
}
