import type { Signal } from '../../domain/facts.ts';
import type { EnterpriseId, ProductId } from '../../domain/ids.ts';
import type { CheckFirst, TargetRole, Veto } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import type { NetworkPath } from '../network/paths.ts';
import type { Statement } from '../model/statement.ts';
import type { TargetFactorKey, TargetValues } from './target-factors.ts';

export interface TargetFactor {
  key: TargetFactorKey;
  name: Sentence;
  value: number;
  weight: number;
  contribution: number;
}

export interface Counterfactual {
  /** Product numbers, ascending: in no closure but this candidate's. */
  blockedWithout: number[];
  /** Product numbers, ascending: what the closure gains when the candidate's gap products are added, those included. */
  openedWith: number[];
}

/** A candidate outside the region for one gap. Fields that cost something are computed when read and kept. */
export interface Target {
  readonly enterprise: EnterpriseId;
  /** Number of the enterprise in the model. */
  readonly number: number;
  readonly product: ProductId;
  readonly role: TargetRole;
  readonly values: TargetValues;
  readonly score: number;
  /** From 1: those who make or deliver it, and apart from them the ways in; vetoed candidates after all others. */
  readonly rank: number;
  readonly factors: readonly TargetFactor[];
  readonly vetoes: readonly Veto[];
  readonly checkFirst: readonly CheckFirst[];
  /** News of the candidate, newest first. */
  readonly signals: readonly Signal[];
  readonly reasons: readonly Statement[];
  /** The shortest typed path to someone here, empty where there is none within reach. */
  readonly ties: readonly NetworkPath[];
  readonly counterfactual: Counterfactual;
}
