/**
 * The projects of a region that would make a product, or a grade class above it, and how old the news of what is on its way is.
 * A project without a region, or outside the chain, is none of them. Linear in the projects and in the product's productions.
 */
import type { Evidence } from '../../domain/facts.ts';
import { productsInRole, type Project, type ProjectStage } from '../../domain/records.ts';
import { dateOfFacts, newest } from '../model/dates.ts';
import { PLANNED, rowOf, type ChainModel } from '../model/model.ts';
import type { RegionView } from './region-view.ts';

const IN_TALKS: ReadonlySet<ProjectStage> = new Set(['TALK', 'INSPECTION', 'INTENT', 'TRACKING', 'SIGNED']);
/** Older news of what is on its way is said to be old. */
const STALE_MONTHS = 24;

export interface ProjectsFor {
  all: Project[];
  inTalks: Project[];
}

/** In id order. */
export function findProjectsFor({ model, local }: RegionView, q: number): ProjectsFor {
  const wanted = new Set<string>([q, ...rowOf(model.gradeClasses, q)].map((product) => model.products[product]!.id));
  const all = model.records.projects.filter(
    (project) =>
      project.inChain &&
      project.region !== null &&
      local.inside.has(project.region) &&
      productsInRole(project, 'MAKES').some((product) => wanted.has(product)),
  );
  return { all, inTalks: all.filter(({ stage }) => IN_TALKS.has(stage)) };
}

/** Months from the last dated evidence of what is on its way to the date of the facts, where they are more than STALE_MONTHS; else null. */
export function findStaleMonths(view: RegionView, q: number): number | null {
  const { model, local } = view;
  if (!view.planned[q]) return null;
  const rows = [q, ...rowOf(model.gradeClasses, q)]
    .flatMap((product) => [...rowOf(model.productionsOf, product)])
    .filter((m) => model.productionPhase[m] === PLANNED && local.isLocal[model.productionEnterprise[m]!]);
  const projects = findProjectsFor(view, q).all;
  const ids = new Set<string>(projects.map((project) => project.id));
  const milestones = model.records.milestones.filter((milestone) => ids.has(milestone.project));
  const evidence = [...rows.map((m) => model.productions[m]!), ...projects, ...milestones].flatMap((fact) => fact.evidence);
  const dates = [...milestones.map(({ date }) => date), ...datesOf(model, evidence)].filter((date) => date !== null);
  const [last, today] = [newest(dates), dateOfFacts(model.facts)];
  if (last === null || today === null) return null;
  const months = today - last;
  return months > STALE_MONTHS ? months : null;
}

function datesOf(model: ChainModel, evidence: readonly Evidence[]): (string | null)[] {
  const used = new Set<string>(evidence.map((e) => e.source));
  return model.facts.sources.filter((source) => used.has(source.id)).map(({ date }) => date);
}
