/**
 * What a plant takes of the place that it would stand in, beside what is left there (analysis.md section 8): power, and the water and
 * the emissions of its recipe. What the recipe has no figure for, and land, is not held against the place; what nobody recorded of the
 * place is unknown, never enough. Linear in the flows of the process.
 */
import type { Flow, ParkCapacity, Product } from '../../domain/facts.ts';
import { toPerUnit } from '../../domain/amounts.ts';
import { measureOf } from '../../domain/units.ts';
import type { ChainModel } from '../model/model.ts';

export interface SiteCheck {
  /** power, or water or emission with the product: `emission:co2`. */
  key: string;
  /** A year, in `unit`; the larger figure where sources differ. */
  needs: number;
  /** The same of what is left; null where nobody recorded it. */
  free: number | null;
  /** Without the year: t, m3, MWh. */
  unit: string;
  /** The row that says what is left. */
  capacity: ParkCapacity | null;
}

/**
 * @param p process of the plant
 * @param size a year, in the unit of its main output
 * @param powerMWh null where the recipe names no power
 * @param site region or park; null for none, and then only what the plant takes is said
 */
export function findSiteChecks(model: ChainModel, p: number, size: number, powerMWh: number | null, site: string | null): SiteCheck[] {
  const rows = model.facts.parkCapacities.filter(({ region }) => region === site);
  const power = rows.find(({ kind }) => kind === 'POWER') ?? null;
  const checks: SiteCheck[] =
    powerMWh === null
      ? []
      : [{ key: 'power', needs: powerMWh, free: power && power.free * measureOf(toBase(power.unit))!.scale, unit: 'MWh', capacity: power }];
  const { inputs, byproducts } = model.processes[p]!;
  for (const row of rows) {
    const q = row.product === null ? undefined : model.productIndex.get(row.product);
    if (q === undefined) continue;
    const product = model.products[q]!;
    const needs = takes(model, p, row.kind === 'WATER' ? inputs : byproducts, product) * size;
    const [own, stated] = [measureOf(product.unit ?? ''), measureOf(toBase(row.unit))];
    if (!own || !stated || own.dimension !== stated.dimension || !(needs > 0) || needs === Infinity) continue;
    checks.push({
      key: `${row.kind.toLowerCase()}:${row.product}`,
      needs,
      free: (row.free * stated.scale) / own.scale,
      unit: product.unit!,
      capacity: row,
    });
  }
  return checks;
}

/** A yearly unit without the year. */
const toBase = (unit: string): string => unit.split('/')[0]!;

/** Per unit of the main output; 0 where the recipe does not hold it, Infinity where it has no figure. */
function takes(model: ChainModel, p: number, flows: readonly Flow[], product: Product): number {
  const output = model.products[model.mainOutput[p]!]!;
  return flows.filter((flow) => flow.product === product.id).reduce((sum, flow) => sum + toPerUnit(flow, product, output).hi, 0);
}
