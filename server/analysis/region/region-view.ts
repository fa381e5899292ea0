/**
 * Everything that analysis.md sections 1 and 2 say of one region: what it has, probably has, needs, lacks and hangs on.
 * All sets are Uint8Arrays by product or process number of the model; what costs more is computed on the first call.
 * Linear in the links, but for strengthen: one loss per product with a single maker group, each as far as its first victim.
 */
import type { Region } from '../../domain/facts.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Knowledge, PossibleReason, ProductStatus } from '../../domain/words.ts';
import { NotFound } from '../../errors.ts';
import { findExtend } from './extend.ts';
import { findStrengthen } from './strengthen.ts';
import { findSupplement } from './supplement.ts';
import { lazy } from '../tools/lazy.ts';
import { closure, type Closure } from '../makeable/closure.ts';
import { createSustain, type Sustain } from '../makeable/sustain.ts';
import type { ChainModel } from '../model/model.ts';
import { toChangeKey, type RegionChange } from './change.ts';
import { findLocalFacts, type LocalFacts } from './local-facts.ts';
import { findNeeded, type Needed } from './needed.ts';
import { findByproductsHere, findGradePossible, findInHouse } from './possible.ts';
import { listOf, toCompleteness, toLocalSupplyRate, type Completeness, type LocalSupplyRate } from './rates.ts';
import { findRunHere } from './run-here.ts';
import { findRunningChain, type RunningChain } from './running-chain.ts';
import { findVerifiedAbsent, toKnowledge, toStatuses } from './status.ts';

/** What counts as there: LOCAL is what is available, LOCAL_AND_RAW all stage-0 products too. */
export type Base = 'LOCAL' | 'LOCAL_AND_RAW';

export interface RegionView {
  readonly model: ChainModel;
  readonly region: Region;
  readonly change: RegionChange;
  /** Empty for the region as it is, else the same for equal changes. */
  readonly changeKey: string;
  readonly local: LocalFacts;
  readonly recorded: Uint8Array;
  /** Planned by a local enterprise and not recorded; may be possible too. */
  readonly planned: Uint8Array;
  /** By process number; all the others by product number. */
  readonly runHere: Uint8Array;
  readonly needed: Uint8Array;
  readonly needs: Needed;
  readonly byproductHere: Uint8Array;
  readonly inHouse: Uint8Array;
  readonly gradePossible: Uint8Array;
  readonly possible: Uint8Array;
  readonly available: Uint8Array;
  readonly supplement: Uint8Array;
  readonly extend: Uint8Array;
  readonly strengthen: () => Uint8Array;
  readonly statuses: () => readonly ProductStatus[];
  readonly verifiedAbsent: Uint8Array;
  knowledge(product: number): Knowledge;
  /** Why the product is probably made here, the first that applies of by-product, in-house, grade; null when it is not "possible". */
  possibleBecause(product: number): PossibleReason | null;
  readonly completeness: Completeness;
  readonly localSupplyRate: LocalSupplyRate;
  /** Product numbers of the base. */
  base(base: Base): number[];
  closure(base: Base): Closure;
  readonly running: () => RunningChain;
  readonly sustain: () => Sustain;
  /** Available products that stop when q is lost, ascending, without q. */
  loses(product: number): number[];
  /** As many of them, counted up to `most`. */
  countLost(product: number, most: number): number;
}

/**
 * @throws NotFound for a region, or an id of the change, that the facts do not hold
 */
export function createRegionView(model: ChainModel, regionId: RegionId, change: RegionChange = {}): RegionView {
  const region = model.facts.regions.find((r) => r.id === regionId);
  if (!region)
    throw new NotFound(
      { zh: `没有编号为“${regionId}”的地区。`, en: `There is no region with the id "${regionId}".` },
      { region: regionId },
    );
  const { productCount, graph } = model;
  const stage = model.stage.subarray(0, productCount);
  const local = findLocalFacts(model, regionId, change);
  const hasRow = (lists: LocalFacts['makers'], q: number) => lists.start[q + 1]! > lists.start[q]!;

  const recorded = Uint8Array.from(stage, (_, q) => (local.isAdded[q] || hasRow(local.makers, q) ? 1 : 0));
  const planned = Uint8Array.from(stage, (_, q) => (!recorded[q] && hasRow(local.planners, q) ? 1 : 0));
  const runHere = findRunHere(model, recorded);
  const byproductHere = findByproductsHere(model, runHere, recorded);
  const needs = findNeeded(model, runHere, either(recorded, byproductHere), local);
  const needed = needs.isNeeded;
  const inHouse = findInHouse(model, { recorded, runHere, byproductHere, needed: needs, local });
  const gradePossible = findGradePossible(model, recorded, local);
  const possible = either(byproductHere, inHouse, gradePossible);
  const available = either(recorded, possible);
  const supplement = findSupplement({ stage, available, needed });
  const extend = findExtend(model, available, needed);
  const verifiedAbsent = findVerifiedAbsent(model, regionId);

  const running = lazy(() => findRunningChain(model, { runHere, inHouse, available, needed }));
  const sustain = lazy(() => createSustain(graph, { base: running().base, allowed: running().processes }));
  const countLost = (q: number, most: number) => sustain().lost([q], most, available).length;
  const strengthen = lazy(() => findStrengthen(model, recorded, local, countLost));
  const neededRaw = Uint8Array.from(stage, (s, q) => (s === 0 && needed[q] ? 1 : 0));
  const bases: Record<Base, () => number[]> = {
    LOCAL: lazy(() => listOf(available)),
    LOCAL_AND_RAW: lazy(() => listOf(Uint8Array.from(stage, (s, q) => (s === 0 || available[q] ? 1 : 0)))),
  };
  const closures: Record<Base, () => Closure> = {
    LOCAL: lazy(() => closure(graph, bases.LOCAL())),
    LOCAL_AND_RAW: lazy(() => closure(graph, bases.LOCAL_AND_RAW())),
  };
  return {
    model,
    region,
    change,
    changeKey: toChangeKey(change),
    local,
    recorded,
    planned,
    runHere,
    needed,
    needs,
    byproductHere,
    inHouse,
    gradePossible,
    possible,
    available,
    supplement,
    extend,
    strengthen,
    verifiedAbsent,
    statuses: lazy(() => toStatuses({ weak: strengthen(), recorded, possible, planned, missing: either(supplement, extend, neededRaw) })),
    knowledge: (q) => toKnowledge(recorded[q] === 1, possible[q] === 1, verifiedAbsent[q] === 1),
    possibleBecause: (q) => (byproductHere[q] ? 'BYPRODUCT' : inHouse[q] ? 'IN_HOUSE' : gradePossible[q] ? 'GRADE' : null),
    completeness: toCompleteness(stage, available),
    localSupplyRate: toLocalSupplyRate(stage, available, needed),
    base: (base) => bases[base](),
    closure: (base) => closures[base](),
    running,
    sustain,
    countLost,
    loses: (q) => sustain().lost([q], Infinity, available),
  };
}

function either(first: Uint8Array, ...others: Uint8Array[]): Uint8Array {
  return first.map((bit, i) => (bit || others.some((other) => other[i]) ? 1 : 0));
}
