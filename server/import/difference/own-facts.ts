import { toFactKey, type Ownership } from '../../domain/datasets.ts';
import type { Existing } from '../rows/import-context.ts';
import { IMPORTED_FACTS, IMPORTED_RECORDS, listOf, type ImportedList } from './collect-facts.ts';
import type { AnyFact } from './merge-fact.ts';

const LABELS: Readonly<Record<ImportedList, readonly string[]>> = {
  sources: ['Source'],
  regions: ['Region'],
  enterprises: ['Enterprise'],
  productions: ['Production'],
  needs: ['Need'],
  relations: ['SupplyLink', 'Partnership'],
  projects: ['Project'],
  milestones: ['Milestone'],
  claims: ['Claim'],
};

/** Says of a fact of a list whether one dataset alone states it. */
export type IsOwn = (list: ImportedList, fact: AnyFact) => boolean;

/** @param owned who states each of the facts that the dataset states, maybe among others */
export function isOwnOf(owned: readonly Ownership[], dataset: string): IsOwn {
  const stated = new Set<string>();
  const foreign = new Set<string>();
  for (const { fact, dataset: by } of owned) ((by as string) === dataset ? stated : foreign).add(fact);
  const isOwn = (key: string) => stated.has(key) && !foreign.has(key);
  return (list, { id }) => LABELS[list].some((label) => isOwn(toFactKey(label, id)));
}

/** What the graph holds without what this dataset alone has stated: an import that is read again is held against the others. */
export function withoutDataset(existing: Existing, isOwn: IsOwn): Existing {
  const filter = (names: readonly ImportedList[]) =>
    Object.fromEntries(names.map((list) => [list, listOf(existing, list).filter((fact) => !isOwn(list, fact))]));
  return {
    facts: { ...existing.facts, ...filter(IMPORTED_FACTS) },
    records: { ...existing.records, ...filter(IMPORTED_RECORDS) },
  };
}
