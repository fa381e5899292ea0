import { useMemo } from 'react';
import type { FactorKey, FactorWeight } from '../api/generated.ts';
import { numbersByWordParam } from './params.ts';
import { useViewState } from './use-view-state.ts';

/** What the score of a gap is made of. */
export const FACTOR_KEYS = [
  'DEMAND',
  'OPENS',
  'READINESS',
  'FRAGILITY',
  'DEPTH',
  'EVIDENCE',
  'CANDIDATES',
  'PLANNED',
  'STEP',
] as const satisfies readonly FactorKey[];

/** The reader's weights for the score of a gap, in the address. */
export const WEIGHTS_STATE = { weights: numbersByWordParam('weights', FACTOR_KEYS) };

/** Those weights as the service takes them; null where the reader changed none. */
export function useWeights(): FactorWeight[] | null {
  const [{ weights }] = useViewState(WEIGHTS_STATE);
  return useMemo(() => toWeights(weights), [weights]);
}

export function toWeights(weights: Readonly<Partial<Record<FactorKey, number>>>): FactorWeight[] | null {
  const list = FACTOR_KEYS.flatMap((factor) => (weights[factor] === undefined ? [] : [{ factor, weight: weights[factor] }]));
  return list.length === 0 ? null : list;
}
