import type { BriefEnterpriseQuery, BriefGapQuery, BriefGapsQuery, BriefWayQuery } from '../../api/generated.ts';
import type { Said } from './brief.ts';

/** What a brief of a firm is made of: what it is, what stops with it, the gaps that it could fill and the first of them, the way to it. */
export interface EnterpriseAnswer {
  one: NonNullable<BriefEnterpriseQuery['enterprise']>;
  stop: BriefEnterpriseQuery['groupStop'];
  fills: NonNullable<BriefGapsQuery['gaps']>['nodes'];
  gap: BriefGapQuery | null;
  /** What speaks for it as a target of that gap. */
  reasons: readonly Said[];
  verify: readonly { question: string; effect: number }[];
  path: NonNullable<BriefWayQuery['paths']>[number] | null;
}
