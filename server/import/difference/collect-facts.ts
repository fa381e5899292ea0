import type { Evidence, Facts } from '../../domain/facts.ts';
import type { Records } from '../../domain/records.ts';
import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import type { Existing } from '../rows/import-context.ts';
import type { Stated } from '../rows/check-lines.ts';
import { mergeFact, unionEvidence, type AnyFact, type Conflict } from './merge-fact.ts';

/** The nouns that an import can state, by the list that holds them. */
export const IMPORTED_FACTS = [
  'sources',
  'regions',
  'enterprises',
  'productions',
  'needs',
  'relations',
] as const satisfies readonly (keyof Facts)[];
export const IMPORTED_RECORDS = ['projects', 'milestones', 'claims'] as const satisfies readonly (keyof Records)[];
export type ImportedList = (typeof IMPORTED_FACTS)[number] | (typeof IMPORTED_RECORDS)[number];

/** A fact of the graph of which the import says otherwise: it stays as it is. */
export interface Contradiction extends Conflict {
  list: ImportedList;
  id: string;
  row: number;
}
/** One fact that an import states. */
export interface Own {
  /** With all that the graph has of it. */
  fact: AnyFact;
  /** What the import itself rests it on. */
  evidence: Evidence[];
  row: number;
  outcome: 'added' | 'changed' | 'unchanged' | 'contradicted';
}

/** Gathers what the rows of an import state, each fact once, and holds it against what the graph has. */
export interface Collector {
  /** Null, or what is wrong where an earlier row says otherwise; nothing of the row is then taken. */
  take(stated: Stated, row: number): Sentence | null;
  readonly own: ReadonlyMap<ImportedList, ReadonlyMap<string, Own>>;
  readonly contradictions: readonly Contradiction[];
}

const LISTS: readonly ImportedList[] = [...IMPORTED_FACTS, ...IMPORTED_RECORDS];

/**
 * @param fit whether two places lie in each other, by id
 * @param prefersImport what the import says counts where the graph says otherwise
 */
export function createCollector(existing: Existing, fit: (a: string, b: string) => boolean, prefersImport = false): Collector {
  const there = new Map(LISTS.map((list) => [list, new Map(listOf(existing, list).map((fact) => [fact.id, fact]))]));
  const own = new Map(LISTS.map((list) => [list, new Map<string, Own>()]));
  const contradictions: Contradiction[] = [];
  const shared = createShared();
  const fits = (field: string, a: unknown, b: unknown) => field === 'region' && fit(String(a), String(b));
  return {
    own,
    contradictions,
    take(stated, row) {
      const taken: [Map<string, Own>, Own][] = [];
      const against: Contradiction[] = [];
      for (const list of LISTS) {
        const mine = own.get(list)!;
        for (const one of listOf(stated, list)) {
          const fact = one.evidence === undefined ? one : { ...one, evidence: shared(one.evidence) };
          const earlier = mine.get(fact.id);
          if (earlier !== undefined) {
            // what the graph says otherwise was told once
            if (earlier.outcome === 'contradicted') continue;
            const { fact: merged, changed, conflicts } = mergeFact(earlier.fact, fact, fits);
            if (conflicts.length > 0) return sayRepeat(earlier.row, conflicts[0]!);
            const outcome = changed && earlier.outcome === 'unchanged' ? 'changed' : earlier.outcome;
            taken.push([mine, { ...earlier, fact: merged, evidence: unionEvidence(earlier.evidence, fact.evidence ?? []), outcome }]);
            continue;
          }
          const old = there.get(list)!.get(fact.id);
          const merged = old === undefined ? { fact, changed: true, conflicts: [] } : mergeFact(old, fact, fits, prefersImport);
          against.push(...merged.conflicts.map((conflict) => ({ ...conflict, list, id: fact.id, row })));
          const outcome =
            old === undefined
              ? 'added'
              : merged.conflicts.length > 0 && !prefersImport
                ? 'contradicted'
                : merged.changed
                  ? 'changed'
                  : 'unchanged';
          taken.push([mine, { fact: outcome === 'contradicted' ? old! : merged.fact, evidence: fact.evidence ?? [], row, outcome }]);
        }
      }
      for (const [mine, one] of taken) mine.set(one.fact.id, one);
      contradictions.push(...against);
      return null;
    },
  };
}

const MOST_SHARED = 1_000;

/** Most rows of an import rest on the very same, which is held once and not with each of their facts. */
function createShared(): (evidence: Evidence[]) => Evidence[] {
  const kept = new Map<string, Evidence[]>();
  return (evidence) => {
    const [first] = evidence;
    // what a row says beside its facts is its own
    if (first === undefined || evidence.length > 1 || first.basis !== null) return evidence;
    const key = `${first.source} ${first.confidence} ${first.locator ?? ''} ${first.caption}`;
    const there = kept.get(key) ?? evidence;
    if (kept.size < MOST_SHARED) kept.set(key, there);
    return there;
  };
}

export function listOf({ facts, records }: Stated, list: ImportedList): AnyFact[] {
  return (list in facts ? facts[list as keyof Facts] : records[list as keyof Records]) as AnyFact[];
}

function sayRepeat(row: number, { there, ours }: Conflict): Sentence {
  return {
    zh: `第 ${row} 行说的是同一件事，写的是 ${toShort(there)}，这一行写的是 ${toShort(ours)}；合并成一行，或分清是两件事`,
    en: `row ${row} says the same with ${toShort(there)}, this row with ${toShort(ours)}; make one row of them, or tell them apart`,
  };
}
