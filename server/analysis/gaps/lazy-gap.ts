/**
 * Gaps as objects that compute their costly parts when read: a chain of 100,000 products has tens of thousands of gaps, of
 * which a page shows fifty.
 */
import type { Production } from '../../domain/facts.ts';
import type { ProcessId, ProductId } from '../../domain/ids.ts';
import type { Confidence, GapKind, Knowledge } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import type { Gain } from '../makeable/gain.ts';
import { PLANNED, rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import type { BestProcess } from '../region/best-process.ts';
import { findNeedsOf, type LocalNeed } from '../region/needs-of.ts';
import { toViewId } from '../region/view-id.ts';
import type { Statement } from '../model/statement.ts';
import { GAP_FACTORS, type GapFactorKey } from './factors.ts';
import type { Factor, FoundGap, Gap, GapWeights } from './gap.ts';
import { toGapReason } from './reason.ts';
import { toGapReasons } from './reasons.ts';

/** What find-gaps knows of a gap at once. */
export interface GapSeed {
  kind: GapKind;
  number: number;
  best: BestProcess | null;
  values: Readonly<Record<GapFactorKey, number>>;
  confidence: Confidence | null;
  readiness: number | null;
  candidates: number;
}

export class LazyGap implements FoundGap {
  readonly kind: GapKind;
  readonly number: number;
  readonly values: Readonly<Record<GapFactorKey, number>>;
  readonly confidence: Confidence | null;
  readonly readiness: number | null;
  readonly candidates: number;
  readonly product: ProductId;
  readonly #view: RegionView;
  readonly #gains: Gain;
  readonly #best: BestProcess | null;
  #reason: Sentence | undefined;
  #reasons: Statement[] | undefined;
  #neededBy: LocalNeed[] | undefined;
  #loses: ProductId[] | undefined;
  #unlocks: ProductId[] | undefined;

  constructor(view: RegionView, gains: Gain, seed: GapSeed) {
    this.kind = seed.kind;
    this.number = seed.number;
    this.values = seed.values;
    this.confidence = seed.confidence;
    this.readiness = seed.readiness;
    this.candidates = seed.candidates;
    this.product = view.model.products[seed.number]!.id;
    this.#view = view;
    this.#gains = gains;
    this.#best = seed.best;
  }

  get id(): string {
    return toViewId(this.#view, this.number);
  }
  get knowledge(): Knowledge {
    return this.#view.knowledge(this.number);
  }
  get onTheWay(): boolean {
    return this.#view.planned[this.number] === 1;
  }
  get bestProcess(): ProcessId | null {
    return this.#best ? this.#view.model.processes[this.#best.process]!.id : null;
  }
  get haveInputs(): ProductId[] {
    return this.#ids(this.#best?.have ?? []);
  }
  get missingInputs(): ProductId[] {
    return this.#ids(this.#best?.missing ?? []);
  }
  get reason(): Sentence {
    return (this.#reason ??= toGapReason(this.#view, this.number, this.kind, this.#best));
  }
  get reasons(): Statement[] {
    return (this.#reasons ??= toGapReasons(this.#view, this.number, this.kind, this.#best));
  }
  get neededBy(): LocalNeed[] {
    return (this.#neededBy ??= findNeedsOf(this.#view, this.number));
  }
  get loses(): ProductId[] {
    return (this.#loses ??= this.kind === 'STRENGTHEN' ? this.#ids(this.#view.loses(this.number)) : []);
  }
  get unlocks(): ProductId[] {
    return (this.#unlocks ??= this.#ids(this.#gains.gain([this.number]).sort((a, b) => a - b)));
  }
  get plannedBy(): Production[] {
    const { model, local } = this.#view;
    return [...rowOf(model.productionsOf, this.number)]
      .filter((m) => model.productionPhase[m] === PLANNED && local.isLocal[model.productionEnterprise[m]!])
      .map((m) => model.productions[m]!);
  }

  #ids(numbers: readonly number[]): ProductId[] {
    return numbers.map((q) => this.#view.model.products[q]!.id);
  }
}

/** A found gap with its score and place; what it shares with other rankings is computed once. */
export class RankedGap implements Gap {
  constructor(
    private readonly found: FoundGap,
    private readonly weights: GapWeights,
    readonly score: number,
    readonly rank: number,
    readonly rankByDefault: number,
  ) {}

  get factors(): Factor[] {
    return GAP_FACTORS.map(({ key, name, weight: own }) => {
      const value = this.found.values[key];
      const weight = this.weights[key] ?? own;
      return { key, name, value, weight, contribution: weight * value };
    });
  }
  get id(): string {
    return this.found.id;
  }
  get kind(): GapKind {
    return this.found.kind;
  }
  get product(): ProductId {
    return this.found.product;
  }
  get number(): number {
    return this.found.number;
  }
  get values(): Readonly<Record<GapFactorKey, number>> {
    return this.found.values;
  }
  get knowledge(): Knowledge {
    return this.found.knowledge;
  }
  get confidence(): Confidence | null {
    return this.found.confidence;
  }
  get readiness(): number | null {
    return this.found.readiness;
  }
  get onTheWay(): boolean {
    return this.found.onTheWay;
  }
  get plannedBy(): readonly Production[] {
    return this.found.plannedBy;
  }
  get bestProcess(): ProcessId | null {
    return this.found.bestProcess;
  }
  get haveInputs(): readonly ProductId[] {
    return this.found.haveInputs;
  }
  get missingInputs(): readonly ProductId[] {
    return this.found.missingInputs;
  }
  get candidates(): number {
    return this.found.candidates;
  }
  get reason(): Sentence {
    return this.found.reason;
  }
  get reasons(): readonly Statement[] {
    return this.found.reasons;
  }
  get neededBy(): readonly LocalNeed[] {
    return this.found.neededBy;
  }
  get loses(): readonly ProductId[] {
    return this.found.loses;
  }
  get unlocks(): readonly ProductId[] {
    return this.found.unlocks;
  }
}
