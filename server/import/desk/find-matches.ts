import type { MatchDecision } from '../../domain/match-decisions.ts';
import type { SheetPending } from '../report/import-report.ts';
import { toDecisionId } from './keep-decision.ts';
import type { ShownMatch } from './state.ts';

/** The names that a person has to decide, each with its place once, however many rows name it. */
export function findMatches(pending: readonly SheetPending[], upload: string | null): ShownMatch[] {
  const found = new Map<string, ShownMatch>();
  for (const { given, region, row, candidates, why } of pending) {
    const id = toDecisionId(given, region);
    if (found.has(id)) continue;
    const ids = candidates.map((one): string => one.id);
    found.set(id, { id, given, region, row, outcome: 'POTENTIAL', candidates: ids, why, chosen: null, decided: null, upload });
  }
  return [...found.values()];
}

/** What was decided, as it is told. */
export function toDecided({ id, given, region, enterprise, by, at }: MatchDecision): ShownMatch {
  const outcome = enterprise === null ? 'NEW' : 'MATCHED';
  const candidates = enterprise === null ? [] : [enterprise];
  return { id, given, region, row: null, outcome, candidates, why: null, chosen: enterprise, decided: { by, at }, upload: null };
}
