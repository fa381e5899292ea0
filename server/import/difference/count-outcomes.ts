import type { Existing } from '../rows/import-context.ts';
import { IMPORTED_FACTS, IMPORTED_RECORDS, listOf } from './collect-facts.ts';
import { mergeFact, type AnyFact } from './merge-fact.ts';
import type { IsOwn } from './own-facts.ts';

/** How many statements of the graph would be added, changed, left and removed. */
export type ImportCounts = Record<'added' | 'changed' | 'unchanged' | 'removed', number>;

/**
 * Holds what an import states against all that the graph has, what the same import has stated before included.
 * @param isOwn whether nobody else states a fact: it goes where the import no longer says so
 * @param unnamed the source that stands in for one that nobody has named yet: that a fact rests on it too changes nothing, and it comes
 * with what comes with it
 */
export function countOutcomes(content: Existing, existing: Existing, isOwn: IsOwn, unnamed: string | null = null): ImportCounts {
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  for (const list of [...IMPORTED_FACTS, ...IMPORTED_RECORDS]) {
    const there = new Map(listOf(existing, list).map((fact) => [fact.id, fact]));
    const stated = new Set<string>();
    for (const one of listOf(content, list)) {
      stated.add(one.id);
      if (one.id === unnamed) continue;
      const fact = unnamed === null ? one : withoutSource(one, unnamed);
      const old = there.get(fact.id);
      if (old === undefined) counts.added += 1;
      else counts[mergeFact(old, fact, () => false, true).changed ? 'changed' : 'unchanged'] += 1;
    }
    // which source they would then rest on nobody knows yet
    if (list === 'sources' && unnamed !== null) continue;
    for (const fact of there.values()) if (!stated.has(fact.id) && isOwn(list, fact)) counts.removed += 1;
  }
  if (unnamed !== null && counts.added + counts.changed > 0) counts.added += 1;
  return counts;
}

function withoutSource(fact: AnyFact, source: string): AnyFact {
  return fact.evidence ? { ...fact, evidence: fact.evidence.filter((one) => (one.source as string) !== source) } : fact;
}
