/** What makes a product probable here: the process, product or project behind the guess, and the enterprises that could settle it. */
import { productsInRole, type Project } from '../../domain/records.ts';
import type { PossibleReason } from '../../domain/words.ts';
import { rowOf, type Lists } from '../model/model.ts';
import { findNeedingProcesses } from './needs-of.ts';
import type { RegionView } from './region-view.ts';

export interface PossibleSource {
  /** BYPRODUCT: the process here that yields it. IN_HOUSE: the process behind it. */
  process: number | null;
  /**
   * BYPRODUCT: main output of that process. IN_HOUSE: what needs it here. GRADE, ESTIMATED: the class that is made here, null for a row
   * of its own.
   */
  product: number | null;
  /** ESTIMATED: the project in operation, where no enterprise is named. */
  project: Project | null;
  /** Local enterprises to ask, ascending. */
  makers: number[];
}

const NOTHING: PossibleSource = { process: null, product: null, project: null, makers: [] };

/** The first in id order where several would do. */
export function findPossibleSource(view: RegionView, q: number, because: PossibleReason): PossibleSource {
  if (because === 'GRADE') return findThroughClass(view, q, view.local.makers) ?? NOTHING;
  if (because === 'BYPRODUCT') return findByproductSource(view, q);
  return because === 'IN_HOUSE' ? findInHouseSource(view, q) : findEstimate(view, q);
}

function findThroughClass({ model }: RegionView, q: number, rows: Lists): PossibleSource | null {
  const product = [...rowOf(model.gradeClasses, q)].find((c) => rowOf(rows, c).length > 0);
  return product === undefined ? null : { ...NOTHING, product, makers: [...rowOf(rows, product)] };
}

function sourcesOf({ model }: RegionView, q: number): number[] {
  return [...rowOf({ start: model.graph.sourceStart, items: model.graph.sources }, q)];
}

function findByproductSource(view: RegionView, q: number): PossibleSource {
  const { model, local, behind, runHere } = view;
  const process = sourcesOf(view, q).find((p) => (runHere[p] === 1 || behind.has(p)) && model.mainOutput[p] !== q);
  if (process === undefined) return NOTHING;
  const product = model.mainOutput[process]!;
  return { ...NOTHING, process, product, makers: [...(behind.get(process) ?? rowOf(local.makers, product))] };
}

function findInHouseSource(view: RegionView, q: number): PossibleSource {
  const { model, local, behind } = view;
  const process = sourcesOf(view, q).find((p) => behind.has(p));
  if (process === undefined) return NOTHING;
  const makers = [...behind.get(process)!];
  const user = findNeedingProcesses(view, q).find((p) => rowOf(local.makers, model.mainOutput[p]!).some((e) => makers.includes(e)));
  return { ...NOTHING, process, makers, product: user === undefined ? null : model.mainOutput[user]! };
}

function findEstimate(view: RegionView, q: number): PossibleSource {
  const { model, local } = view;
  const own = [...rowOf(local.estimators, q)];
  if (own.length > 0) return { ...NOTHING, makers: own };
  const throughClass = findThroughClass(view, q, local.estimators);
  if (throughClass) return throughClass;
  const wanted = new Set<string>([q, ...rowOf(model.gradeClasses, q)].map((product) => model.products[product]!.id));
  const project = model.records.projects.find(
    (one) =>
      one.stage === 'OPERATING' &&
      one.region !== null &&
      local.inside.has(one.region) &&
      productsInRole(one, 'MAKES').some((product) => wanted.has(product)),
  );
  if (!project) return NOTHING;
  const owners = project.owners.map((owner) => model.enterpriseIndex.get(owner)!).filter((e) => local.isLocal[e]);
  return { ...NOTHING, project, makers: owners.sort((a, b) => a - b) };
}
