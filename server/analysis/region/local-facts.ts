/**
 * What is recorded inside a region: its enterprises, what they make by phase and what they use, a what-if change included.
 * Linear in the facts.
 */
import { NotFound } from '../../errors.ts';
import { rowOf, toLists, type Lists } from '../model/lists.ts';
import { OPERATING, PLANNED, type ChainModel } from '../model/model.ts';
import { findRegionsWithin } from '../model/places.ts';
import type { AddedProduction, RegionChange } from './change.ts';
import { findStopped } from './stop/stopped.ts';

export interface LocalFacts {
  /** enterprise → 1 when it is inside the region and not stopped. */
  readonly isLocal: Uint8Array;
  readonly isStopped: Uint8Array;
  /** Ids of the region and of those inside it. */
  readonly inside: ReadonlySet<string>;
  /** product (classes included) → local enterprises that make it, operating, not only by an estimate; ascending, each once. */
  readonly makers: Lists;
  /** product (classes included) → local enterprises of which an operating row says so, but only as an estimate. */
  readonly estimators: Lists;
  /** product (classes included) → local enterprises that plan to make it. */
  readonly planners: Lists;
  /** product (classes included) → local enterprises that use it. */
  readonly users: Lists;
  /** product → 1 when a what-if change adds it. */
  readonly isAdded: Uint8Array;
  /** product (classes included) → enterprises that a what-if change lets come for it, joint owners too: no longer outside for it. */
  readonly landed: Lists;
}

/** @throws NotFound for a product or enterprise of the change that the model does not hold */
export function findLocalFacts(model: ChainModel, region: string, change: RegionChange): LocalFacts {
  const inside = findRegionsWithin(model.facts.regions, region);
  const isStopped = findStopped(model, change.stopEnterprises ?? []);
  const isLocal = Uint8Array.from(model.enterprises, (e, i) =>
    !isStopped[i] && model.places.get(e.id)!.some((place) => inside.has(place)) ? 1 : 0,
  );
  const isAdded = new Uint8Array(model.products.length);
  for (const id of change.addProducts ?? []) isAdded[toProduct(model, id)] = 1;

  const [made, estimated, plans]: [Pairs, Pairs, Pairs] = [createPairs(), createPairs(), createPairs()];
  const add = (phase: number, product: number, enterprise: number, isEstimate = false) => {
    if (phase === OPERATING) put(isEstimate ? estimated : made, product, enterprise);
    else if (phase === PLANNED) put(plans, product, enterprise);
  };
  for (let i = 0; i < model.productions.length; i++) {
    const enterprise = model.productionEnterprise[i]!;
    if (isLocal[enterprise]) add(model.productionPhase[i]!, model.productionProduct[i]!, enterprise, model.productionEstimated[i] === 1);
  }
  const landed = createPairs();
  for (const m of change.addProductions ?? []) {
    const product = toProduct(model, m.product);
    const owners = [m.enterprise, ...(m.partners ?? [])].map((id) => toEnterprise(model, id)).filter((e) => !isStopped[e]);
    // One plant has one maker, whoever shares it: a joint project is no second, independent source.
    const phase = m.phase === 'OPERATING' ? OPERATING : m.phase === 'PLANNED' ? PLANNED : -1;
    if (owners.length > 0) add(phase, product, owners[0]!, isEstimate(model, m));
    for (const owner of owners) put(landed, product, owner);
  }
  const used = createPairs();
  for (let i = 0; i < model.needs.length; i++) {
    if (isLocal[model.needEnterprise[i]!]) put(used, model.needProduct[i]!, model.needEnterprise[i]!);
  }
  const rows = model.products.length;
  return {
    isLocal,
    isStopped,
    inside,
    makers: toLists(made.rows, made.items, rows),
    estimators: toLists(estimated.rows, estimated.items, rows),
    planners: toLists(plans.rows, plans.items, rows),
    users: toLists(used.rows, used.items, rows),
    isAdded,
    landed: toLists(landed.rows, landed.items, rows),
  };
}

/** Whether the planned row that a change takes as operating rests on nothing but estimates. */
function isEstimate(model: ChainModel, { product, of }: AddedProduction): boolean {
  const row =
    of === undefined ? undefined : rowOf(model.productionsOf, toProduct(model, product)).find((m) => model.productions[m]!.id === of);
  return row !== undefined && model.productionEstimated[row] === 1;
}

interface Pairs {
  rows: number[];
  items: number[];
}

const createPairs = (): Pairs => ({ rows: [], items: [] });

function put(pairs: Pairs, row: number, item: number): void {
  pairs.rows.push(row);
  pairs.items.push(item);
}

function toEnterprise(model: ChainModel, id: string): number {
  const at = model.enterpriseIndex.get(id);
  if (at === undefined)
    throw new NotFound({ zh: `没有编号为“${id}”的企业。`, en: `There is no enterprise with the id "${id}".` }, { enterprise: id });
  return at;
}

function toProduct(model: ChainModel, id: string): number {
  const at = model.productIndex.get(id);
  if (at === undefined)
    throw new NotFound(
      { zh: `本产业链中没有编号为“${id}”的产品。`, en: `There is no product with the id "${id}" in this chain.` },
      { product: id },
    );
  return at;
}
