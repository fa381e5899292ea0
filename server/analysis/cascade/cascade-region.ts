/**
 * What a stop passes on over the recorded supply links: ESRI (cascade.ts) between enterprises, group-aware.
 * Assumptions: stopping the head of a maker group stops the whole group; a link weighs what its supplier can make of the
 * product in tonnes a year, shared among its customers, divided by the mean of that over the links of the same product: tonnes
 * of different products are never added, and a link whose capacity is not recorded weighs 1, the mean (`assumedWeights`).
 * A delivered product is essential to its customer (processes need ALL their inputs); a link without a product limits nobody,
 * since it is not known what hangs on it, but its supplier loses the demand. Suppliers replace each other when they deliver
 * the same products. Linear in the links, but for the steps of the cascade.
 */
import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import type { Relation } from '../../domain/facts.ts';
import { OPERATING, type ChainModel } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import { findStopped } from '../region/stop/stopped.ts';
import { createCascadeNetwork, type CascadeNetwork } from './cascade-network.ts';
import { createCascadeRunner } from './cascade.ts';
import { isInferred } from '../model/mark-of.ts';

export interface SupplyCascade {
  /** Ids of all that stop: those asked for and the members of groups whose head is among them. */
  stopped: string[];
  /** Share of the weight of all supply that is lost, 0 … 1; null where no supply link is recorded. */
  total: number | null;
  /** Enterprises that lose something, the stopped ones included, most first, then by id. */
  losses: { enterprise: string; loss: number }[];
  /** Links counted as 1, since the capacity is not known. */
  assumedWeights: number;
}

const EPSILON = 1e-6;

/** The supply links of a chain as the cascade takes them; it hangs on the facts alone, so one serves every stop. */
export interface SupplyNetwork {
  readonly network: CascadeNetwork;
  /** firm → place in the network. */
  readonly place: ReadonlyMap<string, number>;
  /** Links counted as 1, since the capacity is not known. */
  readonly assumed: number;
}

/** @param inferred with the relations that are only estimated. Linear in the links and productions, but for sorting. */
export function createSupplyNetwork(model: ChainModel, inferred: boolean): SupplyNetwork {
  const links = sortedById(
    model.facts.relations.filter((r) => r.kind === 'SUPPLIES' && r.from !== r.to && (inferred || !isInferred(r.evidence))),
  );
  const { weights, assumed } = weigh(model, links);
  const firmIds = [...new Set(links.flatMap((l) => [l.from as string, l.to as string]))].sort(byCodePoint);
  const delivered = findDelivered(links);
  const network = createCascadeNetwork({
    firms: firmIds.map((id) => ({ id, sector: toSector(id, delivered.get(id)) })),
    links: links.map((l, k) => ({ from: l.from, to: l.to, weight: weights[k]!, passesDown: l.product !== null })),
    essential: 'all',
    weights: 'max',
  });
  return { network, place: new Map(firmIds.map((id, i) => [id, i])), assumed };
}

/**
 * @param supply the network of this model
 * @throws NotFound for an enterprise that the facts do not hold; LimitReached once the deadline says so: half a cascade says nothing
 */
export function findSupplyCascade(
  model: ChainModel,
  { network, place, assumed }: SupplyNetwork,
  stop: readonly string[],
  deadline?: () => boolean,
): SupplyCascade {
  const isStopped = findStopped(model, stop);
  const stopped = model.enterprises.filter((_, e) => isStopped[e]).map((e) => e.id as string);
  const runner = createCascadeRunner(network, { substitution: true, epsilon: EPSILON, deadline });
  const total = runner.findLoss(stopped.flatMap((id) => place.get(id) ?? []));
  const losses = Array.from(runner.readLevels(), (level, i) => ({ enterprise: network.ids[i]!, loss: 1 - level })).filter(
    ({ loss }) => loss > 0,
  );
  // who stops without a link loses itself and takes nobody along
  for (const id of stopped) if (!place.has(id)) losses.push({ enterprise: id, loss: 1 });
  return {
    stopped,
    total: network.firms === 0 ? null : Math.min(1, Math.max(0, total)),
    assumedWeights: assumed,
    losses: losses.sort((a, b) => b.loss - a.loss || byCodePoint(a.enterprise, b.enterprise)),
  };
}

/** Available products of the region that stop with these enterprises, by the rule of region/stop/losses.ts. Ascending numbers. */
export function findLostProducts(view: RegionView, stopped: readonly string[]): number[] {
  const off = new Set(stopped.map((id) => view.model.enterpriseIndex.get(id)));
  const { own, lost } = view.losses().stop(Uint8Array.from(view.model.enterprises, (_, e) => Number(off.has(e))));
  return [...own, ...lost].sort((a, b) => a - b);
}

/** Suppliers of the same products are one sector; one that delivers no product that is recorded is its own. */
function toSector(id: string, products: ReadonlySet<string> | undefined): string {
  return products === undefined ? `enterprise ${id}` : [...products].sort(byCodePoint).join(' ');
}

/** enterprise → the products that it is recorded to deliver. */
function findDelivered(links: readonly Relation[]): Map<string, Set<string>> {
  const delivered = new Map<string, Set<string>>();
  for (const { from, product } of links) {
    if (product === null) continue;
    const products = delivered.get(from) ?? new Set();
    delivered.set(from, products.add(product));
  }
  return delivered;
}

/** Relative weights: over the links of one product whose capacities are known the mean is 1. */
function weigh(model: ChainModel, links: readonly Relation[]): { weights: number[]; assumed: number } {
  const capacityOf = findCapacities(model);
  const customers = new Map<string, number>();
  for (const link of links) customers.set(toKey(link.from, link.product), (customers.get(toKey(link.from, link.product)) ?? 0) + 1);
  const flows = links.map(({ from, product }) => {
    const capacity = capacityOf.get(toKey(from, product));
    return capacity === undefined ? null : capacity / customers.get(toKey(from, product))!;
  });
  const means = new Map<string | null, { sum: number; count: number }>();
  links.forEach(({ product }, k) => {
    const flow = flows[k];
    if (flow == null) return;
    const { sum, count } = means.get(product) ?? { sum: 0, count: 0 };
    means.set(product, { sum: sum + flow, count: count + 1 });
  });
  const weighOne = (product: string | null, flow: number) => (flow * means.get(product)!.count) / means.get(product)!.sum;
  return {
    weights: links.map(({ product }, k) => (flows[k] == null ? 1 : weighOne(product, flows[k]!))),
    assumed: flows.filter((flow) => flow === null).length,
  };
}

const toKey = (enterprise: string, product: string | null): string => `${enterprise} ${product}`;

/** enterprise and product → what it can make of it, in tonnes a year, by the first operating row that says so. */
function findCapacities({ productions, productionPhase }: ChainModel): Map<string, number> {
  const found = new Map<string, number>();
  productions.forEach(({ enterprise, product, capacity, unit, aggregate }, m) => {
    if (productionPhase[m] !== OPERATING || aggregate || capacity === null || capacity <= 0 || unit !== 't/a') return;
    const key = toKey(enterprise, product);
    if (!found.has(key)) found.set(key, capacity);
  });
  return found;
}
