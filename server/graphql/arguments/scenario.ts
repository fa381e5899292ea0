import type { ChainModel } from '../../analysis/model/model.ts';
import type { AddedProduction, RegionChange } from '../../analysis/region/change.ts';
import type { ProductId } from '../../domain/ids.ts';
import { productsInRole } from '../../domain/records.ts';
import type { EnterpriseKind } from '../../domain/words.ts';
import type { Context } from '../context/context.ts';
import type { ScenarioChange } from '../generated/resolvers.ts';
import { mustFind } from './must-find.ts';
import { toNumber } from './to-numbers.ts';

/**
 * A change of the caller as the analysis takes it. A landed project is one plant: its products made here by the first of its
 * owners that makes things, the others as its partners; products of other chains are left out, and so is a project that the
 * city counts but not the chain.
 * @throws NotFound for an unknown product, enterprise or project; InvalidInput for a class product that is added
 */
export function toRegionChange(scenario: ScenarioChange | null | undefined, model: ChainModel, context: Context): RegionChange {
  if (!scenario) return {};
  const { goals, addProducts, addProductions, stopEnterprises, landProjects } = scenario;
  const landed = (landProjects ?? []).map((id) => readLanding(id, model, context));
  const readProducts = (ids: readonly string[] | null | undefined, argument: string) =>
    (ids ?? []).map((id) => model.products[toNumber(model, id, argument)]!.id);
  return {
    goals: readProducts(goals, 'scenario.goals'),
    addProducts: [...readProducts(addProducts, 'scenario.addProducts'), ...landed.flatMap(({ products }) => products)],
    addProductions: [
      ...(addProductions ?? []).map(({ enterprise, product, phase, capacity, unit }): AddedProduction => ({
        enterprise: mustFind(context.index.enterprises, enterprise, 'enterprise').id,
        product: readMade(model, product),
        phase: phase ?? 'OPERATING',
        capacity: capacity ?? null,
        unit,
      })),
      ...landed.flatMap(({ productions }) => productions),
    ],
    stopEnterprises: (stopEnterprises ?? []).map((id) => mustFind(context.index.enterprises, id, 'enterprise').id),
  };
}

/** A government or park that stands behind a project makes nothing by itself. */
const MAKERS: ReadonlySet<EnterpriseKind | undefined> = new Set(['ENTERPRISE', 'INSTITUTE'] as const);

/** A class may be made: its members are then possible. */
function readMade(model: ChainModel, id: string): ProductId {
  return model.products[model.productIndex.get(id) ?? toNumber(model, id, 'scenario.addProductions')]!.id;
}

/** The productions of a project, or its products alone where nobody is said to own it. */
function readLanding(
  id: string,
  model: ChainModel,
  { snapshot, index }: Context,
): { products: ProductId[]; productions: AddedProduction[] } {
  const project = mustFind(snapshot.recordIndex.projects, id, 'project');
  const { owners, inChain } = project;
  const made = inChain ? productsInRole(project, 'MAKES').filter((product) => model.productIndex.has(product)) : [];
  const known = owners.filter((owner) => MAKERS.has(index.enterprises.get(owner)?.kind));
  const [enterprise, ...partners] = known;
  if (enterprise === undefined)
    return { products: made.filter((product) => model.productIndex.get(product)! < model.productCount), productions: [] };
  return { products: [], productions: made.map((product) => ({ enterprise, partners, product, phase: 'OPERATING' as const })) };
}
