import type { Signal } from '../../domain/facts.ts';
import type { EnterpriseId, ProductId } from '../../domain/ids.ts';
import type { CheckFirst, TargetRole, Veto } from '../../domain/words.ts';
import type { NetworkPath } from '../network/paths.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Factor } from '../tools/rank.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import type { TargetFactorKey, TargetValues } from './target-factors.ts';

export interface Counterfactual {
  /** Product numbers, ascending: in no closure but this candidate's. */
  blockedWithout: number[];
  /** Product numbers, ascending: what the closure gains when the candidate's gap products are added, those included. */
  openedWith: number[];
}

/** What the candidates for one product share; each answer is computed once, when it is asked for. */
export interface TargetSearch {
  readonly view: RegionView;
  /** Number of the product. */
  readonly q: number;
  /** The shortest typed path to someone here, empty where there is none within reach. */
  tiesOf(enterprise: EnterpriseId): readonly NetworkPath[];
  /** @param enterprise number of a candidate */
  counterfactualOf(enterprise: number): Counterfactual;
}

/** A candidate outside the region for one gap, before it is ranked. */
export interface FoundTarget {
  readonly search: TargetSearch;
  readonly facts: CandidateFacts;
  readonly enterprise: EnterpriseId;
  /** Number of the enterprise in the model. */
  readonly number: number;
  readonly product: ProductId;
  readonly role: TargetRole;
  readonly values: TargetValues;
  readonly vetoes: readonly Veto[];
  readonly checkFirst: readonly CheckFirst[];
  /** News of the candidate, newest first. */
  readonly signals: readonly Signal[];
}

export interface Target extends FoundTarget {
  readonly score: number;
  /** From 1: those who make or deliver it, and apart from them the ways in; vetoed candidates after all others. */
  readonly rank: number;
  readonly factors: readonly Factor<TargetFactorKey>[];
}
