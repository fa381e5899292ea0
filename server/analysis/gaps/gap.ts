import type { PlantSize, Production } from '../../domain/facts.ts';
import type { EnterpriseId, ProcessId, ProductId } from '../../domain/ids.ts';
import type { Project } from '../../domain/records.ts';
import type { Confidence, GapKind, Knowledge, Way } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import type { RegionView } from '../region/region-view.ts';
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

/** The values of the factors that its kind has. */
export type GapValues = Readonly<Partial<Record<GapFactorKey, number>>>;

/** Where a gap stands for some weights. */
export interface Ranking {
  readonly score: number;
  readonly factors: readonly Factor[];
  /** From 1, among the gaps of its kind. */
  readonly rank: number;
  /** The rank with the weights of the catalogue. */
  readonly rankByDefault: number;
}

/** A gap before it is ranked. */
export interface FoundGap {
  readonly kind: GapKind;
  readonly product: ProductId;
  /** Number of the product in the model. */
  readonly number: number;
  readonly values: GapValues;
  /** With its place; what costs something is computed once, whatever the ranking. */
  toGap(ranking: Ranking): Gap;
}

/** Fields that cost something are computed when read: do not spread it. */
export interface Gap extends FoundGap, Ranking {
  readonly view: RegionView;
  /** As the product's id on the map: differs by chain, region and scenario. */
  readonly id: string;
  readonly way: Way;
  readonly knowledge: Knowledge;
  /** Of the best supported reason for the gap; null where nothing supports it (a product added in a scenario). */
  readonly confidence: Confidence | null;
  /** Share of the best process's main and aux inputs of stage ≥ 1 that are available; null for STRENGTHEN and where no process is known. */
  readonly readiness: number | null;
  readonly onTheWay: boolean;
  readonly plannedBy: readonly Production[];
  /** Projects here that would make it, or a grade class above it: on their way or in operation; and those still in talks. */
  readonly projects: readonly Project[];
  readonly inTalks: readonly Project[];
  /** Months from the last dated evidence of what is on its way to the date of the facts; null where that is 24 or less, or nothing is dated. */
  readonly staleMonths: number | null;
  /** Goals among these: the product itself, and those that it is needed for. */
  readonly goals: readonly ProductId[];
  readonly bestProcess: ProcessId | null;
  readonly haveInputs: readonly ProductId[];
  readonly missingInputs: readonly ProductId[];
  /** Resources that the best process takes and that are not here: to be bought. */
  readonly resources: readonly ProductId[];
  /** SECURE: processes that yield it beside something else, where none makes it by itself. */
  readonly hosts: readonly ProcessId[];
  /** Enterprises outside that belong to a group here and make it. */
  readonly ownGroupElsewhere: readonly EnterpriseId[];
  readonly plantSize: PlantSize | null;
  /** How many enterprises outside could help, in any role (analysis.md section 5). */
  readonly candidates: number;
  readonly reason: Sentence;
  readonly reasons: readonly Statement[];
  readonly neededBy: readonly LocalNeed[];
  /** STRENGTHEN: available products that stop with this one, at most; else empty. */
  readonly loses: readonly ProductId[];
  /** STRENGTHEN: those of them that purchase cannot mend. */
  readonly hardLoses: readonly ProductId[];
  /** What opens next once it is here: products whose only unmet input of stage ≥ 1 it is. */
  readonly opensNext: readonly ProductId[];
  /** What becomes makeable when this product is added alone, from LOCAL_AND_RAW. */
  readonly unlocks: readonly ProductId[];
}
