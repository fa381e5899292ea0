import { append } from '../../domain/append.ts';
import { toFactKey, type Origins } from '../../domain/datasets.ts';
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

/** Says of a fact of a list whether this dataset alone states it. */
export function isOwnOf({ owned }: Origins, dataset: string): (list: ImportedList, fact: AnyFact) => boolean {
  const owners = new Map<string, string[]>();
  for (const { fact, dataset: by } of owned) append(owners, fact, by as string);
  return (list, { id }) => LABELS[list].some((label) => owners.get(toFactKey(label, id))?.join() === dataset);
}

/** What the graph holds without what this dataset alone has stated: an import that is read again is held against the others. */
export function withoutDataset(existing: Existing, origins: Origins, dataset: string): Existing {
  const isOwn = isOwnOf(origins, dataset);
  const filter = (names: readonly ImportedList[]) =>
    Object.fromEntries(names.map((list) => [list, listOf(existing, list).filter((fact) => !isOwn(list, fact))]));
  return {
    facts: { ...existing.facts, ...filter(IMPORTED_FACTS) },
    records: { ...existing.records, ...filter(IMPORTED_RECORDS) },
  };
}
