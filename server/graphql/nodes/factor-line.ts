import type { Factor as GapFactor } from '../../analysis/gaps/gap.ts';
import type { LeaderFactor } from '../../analysis/network/leaders.ts';
import type { TargetFactor } from '../../analysis/targets/target.ts';

/** A factor of any score: of gaps, of targets, of leaders. */
export type FactorLine = GapFactor | TargetFactor | LeaderFactor;
