import type { ProductId } from '../../domain/ids.ts';
import type { Confidence, GapKind } from '../../domain/words.ts';
import type { BestProcess } from '../region/best-process.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Factor } from '../tools/rank.ts';
import type { GapFactorKey } from './factors.ts';

/** A gap before it is ranked: what its score needs. The rest is told by gap-details.ts, when it is asked for. */
export interface FoundGap {
  readonly view: RegionView;
  readonly kind: GapKind;
  readonly product: ProductId;
  /** Number of the product in the model. */
  readonly number: number;
  /** The values of the factors that its kind has. */
  readonly values: Readonly<Partial<Record<GapFactorKey, number>>>;
  /** The process whose inputs are most complete here; null where none makes it. */
  readonly best: BestProcess | null;
  /** Of the best supported reason for the gap; null where nothing supports it (a product added in a scenario). */
  readonly confidence: Confidence | null;
  /** Share of the best process's main and aux inputs of stage ≥ 1 that are available; null for STRENGTHEN and where no process is known. */
  readonly readiness: number | null;
  /** How many enterprises outside could help, in any role (analysis.md section 5). */
  readonly candidates: number;
}

/** A gap with its place for some weights. */
export interface Gap extends FoundGap {
  readonly score: number;
  readonly factors: readonly Factor<GapFactorKey>[];
  /** From 1, among the gaps of its kind. */
  readonly rank: number;
  /** The rank with the weights of the catalogue. */
  readonly rankByDefault: number;
}
