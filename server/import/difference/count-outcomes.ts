import type { Existing } from '../rows/import-context.ts';
import { IMPORTED_FACTS, IMPORTED_RECORDS, listOf } from './collect-facts.ts';
import { mergeFact } from './merge-fact.ts';
import type { IsOwn } from './own-facts.ts';

/** How many statements of the graph would be added, changed, left and removed. */
export type ImportCounts = Record<'added' | 'changed' | 'unchanged' | 'removed', number>;

/**
 * Holds what an import states against all that the graph has, what the same import has stated before included.
 * @param isOwn whether nobody else states a fact: it goes where the import no longer says so
 */
export function countOutcomes(content: Existing, existing: Existing, isOwn: IsOwn): ImportCounts {
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  for (const list of [...IMPORTED_FACTS, ...IMPORTED_RECORDS]) {
    const there = new Map(listOf(existing, list).map((fact) => [fact.id, fact]));
    const stated = new Set<string>();
    for (const fact of listOf(content, list)) {
      stated.add(fact.id);
      const old = there.get(fact.id);
      if (old === undefined) counts.added += 1;
      else counts[mergeFact(old, fact, () => false, true).changed ? 'changed' : 'unchanged'] += 1;
    }
    for (const fact of there.values()) if (!stated.has(fact.id) && isOwn(list, fact)) counts.removed += 1;
  }
  return counts;
}
