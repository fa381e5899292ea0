import { foldWhole } from '../../../shared/fold-text.ts';
import type { MatchDecision } from '../../domain/match-decisions.ts';

/** Decisions by name and place. */
export interface Decisions {
  /** The enterprise by id, null for a new one; undefined where nobody has decided. */
  of(given: string, region: string | null): string | null | undefined;
}
export type Decision = Pick<MatchDecision, 'given' | 'region' | 'enterprise'>;

export function createDecisions(all: readonly Decision[]): Decisions {
  const byKey = new Map(all.map((one) => [toDecisionKey(one.given, one.region), one.enterprise]));
  // of most tables nothing was decided, and the key of a name is dear
  return { of: (given, region) => (byKey.size === 0 ? undefined : byKey.get(toDecisionKey(given, region))) };
}

/** Width, case and script aside, as names are compared. */
export function toDecisionKey(given: string, region: string | null): string {
  return `${foldWhole(given)}\0${region ?? ''}`;
}
