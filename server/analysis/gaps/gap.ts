import type { Production } from '../../domain/facts.ts';
import type { ProcessId, ProductId } from '../../domain/ids.ts';
import type { Confidence, GapKind, Knowledge } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import type { LocalNeed } from '../region/needs-of.ts';
import type { Statement } from '../model/statement.ts';
import type { GapFactorKey } from './factors.ts';

/** One part of a score: contribution = weight × value; value in 0..1. */
export interface Factor {
  key: GapFactorKey;
  name: Sentence;
  value: number;
  weight: number;
  contribution: number;
}

/** Weights of the caller; a factor that is left out keeps the weight of the catalogue. */
export type GapWeights = Partial<Record<GapFactorKey, number>>;

/** A gap before it is ranked. Fields that cost something are computed when read: do not spread it. */
export interface FoundGap {
  /** As the product's id on the map: differs by chain, region and scenario. */
  readonly id: string;
  readonly kind: GapKind;
  readonly product: ProductId;
  /** Number of the product in the model. */
  readonly number: number;
  readonly values: Readonly<Record<GapFactorKey, number>>;
  readonly knowledge: Knowledge;
  /** Of the best supported reason for the gap; null where nothing supports it (a product added in a scenario). */
  readonly confidence: Confidence | null;
  /** Share of the best process's inputs that are available; null for STRENGTHEN and where no process is known. */
  readonly readiness: number | null;
  readonly onTheWay: boolean;
  readonly plannedBy: readonly Production[];
  readonly bestProcess: ProcessId | null;
  readonly haveInputs: readonly ProductId[];
  readonly missingInputs: readonly ProductId[];
  /** How many enterprises outside could come (analysis.md section 5). */
  readonly candidates: number;
  readonly reason: Sentence;
  readonly reasons: readonly Statement[];
  readonly neededBy: readonly LocalNeed[];
  /** STRENGTHEN: available products that stop with this one; else empty. */
  readonly loses: readonly ProductId[];
  /** What becomes makeable when this product is added alone, from LOCAL_AND_RAW. */
  readonly unlocks: readonly ProductId[];
}

export interface Gap extends FoundGap {
  readonly score: number;
  readonly factors: readonly Factor[];
  /** From 1, over all gaps of the region whatever their kind. */
  readonly rank: number;
  /** The rank with the weights of the catalogue. */
  readonly rankByDefault: number;
}
