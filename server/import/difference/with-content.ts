import type { Existing } from '../rows/import-context.ts';
import { IMPORTED_FACTS, IMPORTED_RECORDS, listOf, type ImportedList } from './collect-facts.ts';
import { unionEvidence, type AnyFact } from './merge-fact.ts';

/** What a graph would hold with what an import states. */
export function withContent(existing: Existing, content: Existing): Existing {
  const merge = (list: ImportedList): AnyFact[] => {
    const stated = new Map(listOf(content, list).map((fact) => [fact.id, fact]));
    const kept = listOf(existing, list).map((old) => {
      const fact = stated.get(old.id);
      stated.delete(old.id);
      return fact === undefined ? old : { ...old, ...fact, ...withEvidence(old, fact) };
    });
    return [...kept, ...stated.values()];
  };
  const lists = (names: readonly ImportedList[]) => Object.fromEntries(names.map((list) => [list, merge(list)]));
  return {
    facts: { ...existing.facts, ...lists(IMPORTED_FACTS) },
    records: { ...existing.records, ...lists(IMPORTED_RECORDS) },
  };
}

function withEvidence(old: AnyFact, fact: AnyFact): Partial<AnyFact> {
  return old.evidence || fact.evidence ? { evidence: unionEvidence(old.evidence ?? [], fact.evidence ?? []) } : {};
}
