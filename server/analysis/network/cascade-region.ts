/**
 * What a stop passes on over the recorded supply links: ESRI (cascade.ts) between enterprises, group-aware.
 * Assumptions: stopping the head of a maker group stops the whole group; a link weighs what its supplier can make of the
 * product in tonnes a year, shared among its customers, where that is recorded, else 1 (counted in `assumedWeights`);
 * every input of a customer is essential (processes need ALL their inputs); suppliers replace each other when they deliver
 * the same product. Linear in the links, but for the steps of the cascade.
 */
import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import type { Relation } from '../../domain/facts.ts';
import { NotFound } from '../../errors.ts';
import { OPERATING, rowOf, type ChainModel } from '../model.ts';
import type { RegionView } from '../region-view.ts';
import { createCascadeNetwork } from './cascade-network.ts';
import { createCascadeRunner } from './cascade.ts';
import { isInferred } from './relation-network.ts';

export interface SupplyCascade {
  /** Ids of all that stop: those asked for and the members of groups whose head is among them. */
  stopped: string[];
  /** Share of the weight of all supply that is lost; null where no supply link is recorded. */
  total: number | null;
  /** Enterprises that lose something, the stopped ones included, most first, then by id. */
  losses: { enterprise: string; loss: number }[];
  /** Links counted as 1, since the capacity is not known. */
  assumedWeights: number;
}

const EPSILON = 1e-6;

/** @throws NotFound for an enterprise that the facts do not hold */
export function findSupplyCascade(model: ChainModel, stop: readonly string[], inferred: boolean): SupplyCascade {
  const stopped = withGroups(model, stop);
  const links = sortedById(model.facts.relations.filter((r) => r.kind === 'SUPPLIES' && r.from !== r.to && (inferred || !isInferred(r.evidence))));
  const { weights, assumed } = weigh(model, links);
  const firmIds = [...new Set([...links.flatMap((l) => [l.from as string, l.to as string]), ...stopped])].sort(byCodePoint);
  const network = createCascadeNetwork({
    firms: firmIds.map((id) => ({ id, sector: toSector(links, id) })),
    links: links.map((l, k) => ({ from: l.from, to: l.to, weight: weights[k]! })),
    essential: 'all', weights: 'max',
  });
  const runner = createCascadeRunner(network, { substitution: true, epsilon: EPSILON });
  const total = runner.findLoss(stopped.map((id) => firmIds.indexOf(id)));
  const losses = Array.from(runner.readLevels(), (level, i) => ({ enterprise: firmIds[i]!, loss: 1 - level })).filter(({ loss }) => loss > 0);
  return {
    stopped, total: links.length === 0 ? null : total, assumedWeights: assumed,
    losses: losses.sort((a, b) => b.loss - a.loss || byCodePoint(a.enterprise, b.enterprise)),
  };
}

/** Available products of the region that stop: those whose local makers all stop, and what then cannot go on. Ascending numbers. */
export function findLostProducts(view: RegionView, stopped: readonly string[]): number[] {
  const off = new Set(stopped.map((id) => view.model.enterpriseIndex.get(id)));
  const gone: number[] = [];
  for (let q = 0; q < view.model.productCount; q++) {
    const makers = rowOf(view.local.makers, q);
    if (makers.length > 0 && makers.every((e) => off.has(e))) gone.push(q);
  }
  return [...gone, ...view.sustain().lost(gone, Infinity, view.available)].sort((a, b) => a - b);
}

function withGroups(model: ChainModel, stop: readonly string[]): string[] {
  const heads = new Set(stop.map((id) => {
    const at = model.enterpriseIndex.get(id);
    if (at === undefined) throw new NotFound({ zh: `没有编号为“${id}”的企业。`, en: `There is no enterprise with the id "${id}".` }, { enterprise: id });
    return at;
  }));
  return model.enterprises.filter((_, e) => heads.has(e) || heads.has(model.groupHead[e]!)).map((e) => e.id);
}

/** Suppliers of the same products are one sector; one whose product is not recorded, or that delivers nothing, is its own. */
function toSector(links: readonly Relation[], id: string): string {
  const own = links.filter((l) => l.from === id);
  if (own.length === 0 || own.some((l) => l.product === null)) return `enterprise ${id}`;
  return [...new Set(own.map((l) => l.product as string))].sort(byCodePoint).join(' ');
}

function weigh(model: ChainModel, links: readonly Relation[]): { weights: number[]; assumed: number } {
  const capacities = links.map((link) => findCapacity(model, link));
  const customers = links.map((link) => links.filter((other) => other.from === link.from && other.product === link.product).length);
  return {
    weights: capacities.map((capacity, k) => (capacity === null ? 1 : capacity / customers[k]!)),
    assumed: capacities.filter((capacity) => capacity === null).length,
  };
}

function findCapacity(model: ChainModel, { from, product }: Relation): number | null {
  const q = product === null ? undefined : model.productIndex.get(product);
  if (q === undefined) return null;
  for (const m of rowOf(model.productionsOf, q)) {
    const { enterprise, capacity, unit, aggregate } = model.productions[m]!;
    if (enterprise === from && model.productionPhase[m] === OPERATING && !aggregate && capacity !== null && capacity > 0 && unit === 't/a') return capacity;
  }
  return null;
}
