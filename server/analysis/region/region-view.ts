/**
 * Everything that analysis.md sections 1, 2 and 4 say of one region: what it has, probably has, needs, lacks and hangs on.
 * All sets are Uint8Arrays by product or process number of the model; what costs more is computed on the first call.
 * Linear in the links, but for strengthen: one loss per product that one group supports, each as far as its first victim.
 */
import type { Region } from '../../domain/facts.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import type { Knowledge, PossibleReason, ProductStatus } from '../../domain/words.ts';
import { NotFound } from '../../errors.ts';
import { closure, type Closure } from '../makeable/closure.ts';
import type { ChainModel } from '../model/model.ts';
import { LOCAL_TRADE } from '../model/requirements.ts';
import { lazy } from '../tools/lazy.ts';
import { toChangeKey, type AddedProduction, type RegionChange } from './change.ts';
import { FEWEST_RECORDED, findCoverage, type Coverage } from './coverage.ts';
import { findExtend } from './extend.ts';
import { findGoals, findWantedFor } from './goals.ts';
import { findInHouse } from './in-house.ts';
import { findLocalFacts, type LocalFacts } from './local-facts.ts';
import { createLosses, type Losses } from './stop/losses.ts';
import { findNeeded, type Needed } from './needed.ts';
import { findEstimated, findGradePossible, findPlanned } from './possible.ts';
import { listOf, toCompleteness, toLocalSupplyRate, type Completeness, type LocalSupplyRate } from './rates.ts';
import { findByproducts, findNear, findRunHere } from './run-here.ts';
import { findRunning, type Running } from './stop/running.ts';
import { findSources, type Sources } from './stop/sources.ts';
import { findVerifiedAbsent, toKnowledge, toStatuses } from './status.ts';
import { findStopped } from './stop/stopped.ts';
import { findStrengthen } from './strengthen.ts';
import { findSupplement } from './supplement.ts';
import { findSecure } from './way.ts';

/** What counts as there: LOCAL is what is available, LOCAL_AND_RAW also the resources that are hauled. */
export type Base = 'LOCAL' | 'LOCAL_AND_RAW';

export interface RegionView {
  readonly model: ChainModel;
  readonly region: Region;
  readonly change: RegionChange;
  /** Empty for the region as it is, else the same for equal changes. */
  readonly changeKey: string;
  readonly coverage: Coverage;
  readonly local: LocalFacts;
  readonly recorded: Uint8Array;
  /** On its way: planned by a local enterprise or a project here, and not recorded; may be possible too. */
  readonly planned: Uint8Array;
  /** By process number; all the others by product number. */
  readonly runHere: Uint8Array;
  /** Needed by what runs here, by a local enterprise, or for a goal. */
  readonly needed: Uint8Array;
  readonly needs: Needed;
  readonly goal: Uint8Array;
  /** product → the goals that it is needed for. */
  readonly wantedFor: ReadonlyMap<number, readonly number[]>;
  readonly byproductHere: Uint8Array;
  readonly inHouse: Uint8Array;
  /** process behind an in-house intermediate → the local enterprises whose it is. */
  readonly behind: ReadonlyMap<number, readonly number[]>;
  readonly gradePossible: Uint8Array;
  readonly estimated: Uint8Array;
  readonly possible: Uint8Array;
  readonly available: Uint8Array;
  readonly supplement: Uint8Array;
  readonly extend: Uint8Array;
  readonly secure: Uint8Array;
  readonly strengthen: () => Uint8Array;
  readonly statuses: () => readonly ProductStatus[];
  readonly verifiedAbsent: Uint8Array;
  knowledge(product: number): Knowledge;
  /**
   * Why the product is probably made here, the first that applies of by-product, in-house, grade, estimate; null when it is not
   * "possible".
   */
  possibleBecause(product: number): PossibleReason | null;
  readonly completeness: Completeness;
  readonly localSupplyRate: LocalSupplyRate;
  /** Product numbers of the base. */
  base(base: Base): number[];
  closure(base: Base): Closure;
  readonly running: () => Running;
  readonly sources: () => Sources;
  readonly losses: () => Losses;
}

export interface ViewOptions {
  /** Below so many recorded products a region counts as not surveyed; FEWEST_RECORDED when left out. */
  fewestRecorded?: number;
}

/**
 * A stop is judged by the one rule of losses.ts in the region as the rest of the change leaves it: what is lost there is gone here.
 * @throws NotFound for a region, or an id of the change, that the facts do not hold
 */
export function createRegionView(model: ChainModel, regionId: RegionId, change: RegionChange = {}, options: ViewOptions = {}): RegionView {
  const region = model.facts.regions.find((r) => r.id === regionId);
  if (!region)
    throw new NotFound(
      { zh: `没有编号为“${regionId}”的地区。`, en: `There is no region with the id "${regionId}".` },
      { region: regionId },
    );
  if (!change.stopEnterprises?.length) return buildView(model, region, change, options, null);
  const isStopped = findStopped(model, change.stopEnterprises);
  const addProductions = change.addProductions?.map((plant) =>
    leaveTo(plant, (id) => isStopped[model.enterpriseIndex.get(id) ?? -1] !== 1),
  );
  const before = buildView(model, region, { ...change, addProductions, stopEnterprises: [] }, options, null);
  const stop = before.losses().stop(isStopped);
  const left = before.available.slice();
  for (const q of [...stop.own, ...stop.lost]) left[q] = 0;
  return buildView(model, region, change, options, { left, before });
}

/** A plant of several owners runs as long as one of them does: the first of those who go on counts as its maker. */
function leaveTo(plant: AddedProduction, goesOn: (enterprise: EnterpriseId) => boolean): AddedProduction {
  const [enterprise, ...partners] = [plant.enterprise, ...(plant.partners ?? [])].filter(goesOn);
  return enterprise === undefined ? plant : { ...plant, enterprise, partners };
}

/** What a stop leaves available, and the view before it. */
interface Stopped {
  left: Uint8Array;
  before: RegionView;
}

/** @param stopped null where nothing stops */
function buildView(
  model: ChainModel,
  region: Region,
  change: RegionChange,
  { fewestRecorded = FEWEST_RECORDED }: ViewOptions,
  stopped: Stopped | null,
): RegionView {
  const stage = model.stage.subarray(0, model.productCount);
  const local = findLocalFacts(model, region.id, change);
  const { settles, known, needs, ...here } = findWhatIsHere(model, local, stopped);
  const { recorded, possible, available } = here;
  const planned = findPlanned(model, recorded, local);

  const goal = findGoals(model, region.id, change.goals ?? []);
  const wantedFor = findWantedFor(model, goal, available, settles);
  const needed = needs.isNeeded.map((is, q) => Number(is === 1 || wantedFor.has(q)));
  // a stop takes nothing from what somebody collected
  const coverage = stopped?.before.coverage ?? findCoverage(model, region.id, local, recorded, fewestRecorded);
  const secure = findSecure(model, available);
  const supplement = findSupplement({ stage, available, needed });
  const extend = findExtend(model, { available, needed, goal, secure });
  const verifiedAbsent = findVerifiedAbsent(model, region.id);

  const later = createLater(model, { here, known, needs, local, surveyed: coverage.surveyed });
  const ratesInput = { ...here, needed, makers: local.makers, estimators: local.estimators };
  return {
    ...here,
    model,
    region,
    change,
    changeKey: toChangeKey(change),
    coverage,
    local,
    planned,
    needed,
    needs,
    goal,
    wantedFor,
    supplement,
    extend,
    secure,
    verifiedAbsent,
    statuses: lazy(() =>
      toStatuses({ stage, weak: later.strengthen(), recorded, possible, planned, missing: either(supplement, extend), needed }),
    ),
    knowledge: (q) => toKnowledge(recorded[q] === 1, possible[q] === 1, verifiedAbsent[q] === 1),
    possibleBecause: (q) => (possible[q] ? (reasonFor(here, q) ?? stopped?.before.possibleBecause(q) ?? 'BYPRODUCT') : null),
    completeness: toCompleteness(model, ratesInput, coverage.surveyed),
    localSupplyRate: toLocalSupplyRate(model, ratesInput),
    ...createBases(model, available),
    ...later,
  };
}

/** What runs, what it lives on, and what hangs on each product: computed when it is asked for, each once. */
function createLater(
  model: ChainModel,
  { here, known, needs, local, surveyed }: Pick<Here, 'known' | 'needs'> & { here: Sets; local: LocalFacts; surveyed: boolean },
): Pick<RegionView, 'running' | 'sources' | 'losses' | 'strengthen'> {
  const { recorded, available } = here;
  const needed = needs.isNeeded;
  const stage = model.stage.subarray(0, model.productCount);
  const running = lazy(() => findRunning(model, { ...here, known, needed, local }));
  const sources = lazy(() => findSources(model.graph, { stage, processes: running().processes, available, needed }));
  const losses = lazy(() => createLosses(model, { running: running(), sources: sources(), available }));
  const countLost = (q: number, most: number) => losses().loses(q, most).length;
  const strengthen = lazy(() =>
    surveyed ? findStrengthen(model, { recorded, needs, local, running: running(), countLost }) : new Uint8Array(model.productCount),
  );
  return { running, sources, losses, strengthen };
}

type Here = ReturnType<typeof findWhatIsHere>;
/** Those of it that a view shows. */
type Sets = Omit<Here, 'settles' | 'known' | 'needs'>;

/** What is made here on record, what is possible and why, and what the processes that run here need. */
function findWhatIsHere(model: ChainModel, local: LocalFacts, stopped: Stopped | null) {
  const isMade = (q: number) => local.isAdded[q] === 1 || local.makers.start[q + 1]! > local.makers.start[q]!;
  const recorded = Uint8Array.from({ length: model.productCount }, (_, q) => Number(isMade(q) && stopped?.left[q] !== 0));
  const known = { recorded, near: findNear(model, recorded) };
  const runHere = findRunHere(model, known);
  const byproducts = without(findByproducts(model, runHere), recorded);
  const gradePossible = findGradePossible(model, recorded, local);
  const estimated = findEstimated(model, recorded, local);
  const settles = either(recorded, byproducts, gradePossible, estimated);
  const needs = findNeeded(model, runHere, settles, local);
  const inHouseInput = { recorded, runHere, byproducts, gradePossible, estimated, needed: needs, local };
  const { isInHouse: inHouse, behind } = findInHouse(model, inHouseInput);
  const isBehind = Uint8Array.from(runHere, (_, p) => Number(behind.has(p)));
  const byproductHere = either(byproducts, without(findByproducts(model, isBehind), recorded));
  const derived = either(byproductHere, inHouse, gradePossible, estimated);
  const possible = stopped === null ? derived : without(stopped.left, recorded);
  const available = either(recorded, possible);
  return { settles, known, needs, recorded, runHere, behind, byproductHere, inHouse, gradePossible, estimated, possible, available };
}

/** The first reason that applies; null where only the view before a stop knows one. */
function reasonFor(
  { byproductHere, inHouse, gradePossible, estimated }: Pick<RegionView, 'byproductHere' | 'inHouse' | 'gradePossible' | 'estimated'>,
  q: number,
): PossibleReason | null {
  if (byproductHere[q]) return 'BYPRODUCT';
  if (inHouse[q]) return 'IN_HOUSE';
  if (gradePossible[q]) return 'GRADE';
  return estimated[q] ? 'ESTIMATED' : null;
}

function createBases(model: ChainModel, available: Uint8Array): Pick<RegionView, 'base' | 'closure'> {
  const isHauled = (q: number) => model.stage[q] === 0 && model.trade[q] !== LOCAL_TRADE;
  const bases: Record<Base, () => number[]> = {
    LOCAL: lazy(() => listOf(available)),
    LOCAL_AND_RAW: lazy(() => listOf(available.map((is, q) => Number(is === 1 || isHauled(q))))),
  };
  const closures: Record<Base, () => Closure> = {
    LOCAL: lazy(() => closure(model.graph, bases.LOCAL())),
    LOCAL_AND_RAW: lazy(() => closure(model.graph, bases.LOCAL_AND_RAW())),
  };
  return { base: (base) => bases[base](), closure: (base) => closures[base]() };
}

function either(first: Uint8Array, ...others: Uint8Array[]): Uint8Array {
  return first.map((bit, i) => (bit || others.some((other) => other[i]) ? 1 : 0));
}

function without(bits: Uint8Array, taken: Uint8Array): Uint8Array {
  return bits.map((bit, i) => (bit && !taken[i] ? 1 : 0));
}
