import type { ChainModel } from '../../analysis/model/model.ts';
import type { AddedProduction, RegionChange } from '../../analysis/region/change.ts';
import { toLanding } from '../../analysis/region/landing.ts';
import { canMeasure } from '../../domain/amounts.ts';
import type { ProductId } from '../../domain/ids.ts';
import { InvalidInput } from '../../errors.ts';
import type { Context } from '../context/context.ts';
import type { ScenarioChange } from '../generated/resolvers.ts';
import { mustFind } from './must-find.ts';
import { toNumber } from './to-numbers.ts';

/**
 * A change of the caller as the analysis takes it. A landed project is one plant: its products made here by the first of its
 * owners that makes things, the others as its partners; products of other chains are left out, and so is a project that the
 * city counts but not the chain.
 * @throws NotFound for an unknown product, enterprise or project; InvalidInput for a class product that is added, or a unit that does not
 * measure its product
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
        unit: checkUnit(model, product, unit),
      })),
      ...landed.flatMap(({ productions }) => productions),
    ],
    stopEnterprises: (stopEnterprises ?? []).map((id) => mustFind(context.index.enterprises, id, 'enterprise').id),
  };
}

/** A class may be made: its members are then possible. */
function readMade(model: ChainModel, id: string): ProductId {
  return model.products[model.productIndex.get(id) ?? toNumber(model, id, 'scenario.addProductions')]!.id;
}

/** A unit that does not measure the product would leave its capacity unheard. @throws InvalidInput */
function checkUnit(model: ChainModel, id: string, unit: string | null | undefined): string | null {
  if (unit == null) return null;
  const { name, nameEn, unit: own } = model.products[model.productIndex.get(id)!]!;
  if (own === null || canMeasure(unit, own)) return unit;
  throw new InvalidInput(
    {
      zh: `“${unit}”量不了${name}：它以 ${own} 计，年产能写 ${own}/a。`,
      en: `"${unit}" does not measure ${nameEn ?? name}, which is counted in ${own}; a yearly capacity is in ${own}/a.`,
    },
    { argument: 'scenario.addProductions.unit', product: id },
  );
}

/** The productions of a project, or its products alone where nobody is said to own it. */
function readLanding(id: string, model: ChainModel, { snapshot }: Context): { products: ProductId[]; productions: AddedProduction[] } {
  const { products, owner, partners } = toLanding(model, mustFind(snapshot.recordIndex.projects, id, 'project'));
  if (owner === null)
    return { products: products.filter((product) => model.productIndex.get(product)! < model.productCount), productions: [] };
  return { products: [], productions: products.map((product) => ({ enterprise: owner, partners, product, phase: 'OPERATING' as const })) };
}
