import type { Sentence } from '../../errors.ts';
import type { FactorKey } from '../generated/resolvers.ts';

/** A factor of any score: of gaps, of targets, of leaders. */
export interface FactorLine { key: FactorKey; name: Sentence; value: number; weight: number; contribution: number }
