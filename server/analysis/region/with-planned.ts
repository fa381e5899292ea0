/**
 * The region as it will be once what is on its way stands (analysis.md section 8): the planned rows of local enterprises as
 * operating, and the projects here that have started or are funded for what no row of their owners' groups names: a project never
 * adds tonnes to a row. Linear in the productions and projects.
 */
import type { ProductId } from '../../domain/ids.ts';
import type { Project } from '../../domain/records.ts';
import { PLANNED, rowOf } from '../model/model.ts';
import { oncePer } from '../tools/once-per.ts';
import type { AddedProduction, RegionChange } from './change.ts';
import { toLanding } from './landing.ts';
import { isOnTheWay } from './possible.ts';
import { createRegionView, type RegionView } from './region-view.ts';

/** The view once what is planned stands; computed once per view. */
export const withPlanned = oncePer((view: RegionView): RegionView =>
  createRegionView(view.model, view.region.id, toPlannedChange(view), { fewestRecorded: 0 }),
);

function toPlannedChange(view: RegionView): RegionChange {
  const { model, local, change } = view;
  const rows = model.productions
    .filter((_, m) => model.productionPhase[m] === PLANNED && local.isLocal[model.productionEnterprise[m]!])
    .map(({ id, enterprise, product, capacity, unit }): AddedProduction => ({
      enterprise,
      product,
      capacity,
      unit,
      phase: 'OPERATING',
      of: id,
    }));
  const added = (change.addProductions ?? []).map((one) => (one.phase === 'PLANNED' ? { ...one, phase: 'OPERATING' as const } : one));
  const landings = model.records.projects.filter((project) => isOnTheWay(project, local.inside)).map((project) => land(view, project));
  return {
    ...change,
    addProducts: [...(change.addProducts ?? []), ...landings.flatMap(({ products }) => products)],
    addProductions: [...added, ...rows, ...landings.flatMap(({ productions }) => productions)],
  };
}

/** The productions of a project, or its products alone where nobody is said to own it. */
function land({ model, local }: RegionView, project: Project): { products: ProductId[]; productions: AddedProduction[] } {
  const { products, owner, partners } = toLanding(model, project);
  if (owner === null) return { products: products.filter((id) => model.productIndex.get(id)! < model.productCount), productions: [] };
  const groups = new Set(project.owners.map((id) => model.groupHead[model.enterpriseIndex.get(id) ?? -1]));
  const isNamed = (product: ProductId) =>
    rowOf(model.productionsOf, model.productIndex.get(product)!).some((m) => {
      const e = model.productionEnterprise[m]!;
      return local.isLocal[e] === 1 && groups.has(model.groupHead[e]);
    });
  const productions = products
    .filter((product) => !isNamed(product))
    .map((product): AddedProduction => ({ enterprise: owner, partners, product, phase: 'OPERATING' }));
  return { products: [], productions };
}
