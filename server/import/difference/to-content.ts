import { append } from '../../domain/append.ts';
import { toFactKey, type Origins } from '../../domain/datasets.ts';
import { NO_FACTS, type Source } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import { NO_RECORDS } from '../../domain/records.ts';
import type { SeedContent } from '../../ingest/seeds/parse-seeds.ts';
import type { Existing, SourceChoice } from '../rows/import-context.ts';
import { IMPORTED_FACTS, IMPORTED_RECORDS, type Collector, type ImportedList, type Own } from './collect-facts.ts';
import type { AnyFact } from './merge-fact.ts';

/**
 * What an import states as a dataset of its own: each of its facts as the graph will hold it, on the evidence of the import alone. What
 * the graph contradicts is not stated.
 */
export function toContent(collector: Collector, source: SourceChoice): SeedContent {
  const statedOf = (list: ImportedList) => [...collector.own.get(list)!.values()].filter(({ outcome }) => outcome !== 'contradicted');
  const lists = (names: readonly ImportedList[]) =>
    Object.fromEntries(names.map((list) => [list, statedOf(list).map((own) => toStated(own, collector))]));
  const facts = { ...NO_FACTS, ...lists(IMPORTED_FACTS) };
  return {
    facts: { ...facts, sources: source.title === null ? facts.sources : [...facts.sources, toSource(source.id, source.title)] },
    records: { ...NO_RECORDS, ...lists(IMPORTED_RECORDS) },
  };
}

function toStated({ fact, evidence }: Own, { own }: Collector): AnyFact {
  const stated = 'evidence' in fact ? { ...fact, evidence } : fact;
  const { about } = stated as { about?: string | null };
  if (typeof about !== 'string') return stated;
  // a figure of a fact that stays as it was is one of its enterprise
  const [kind, enterprise] = about.split(':');
  const isLeft = own.get(kind === 'needs' ? 'needs' : 'productions')!.get(about)?.outcome === 'contradicted';
  return isLeft ? ({ ...stated, about: enterprise } as AnyFact) : stated;
}

function toSource(id: string, title: string): Source {
  const blank = { publisher: null, date: null, url: null, linkOk: false, citation: false, quality: null };
  return { noun: 'SOURCE', id: id as SourceId, title, ...blank };
}

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

/** What the graph holds without what this dataset alone has stated: an import that is read again is held against the others. */
export function withoutDataset({ facts, records }: Existing, { owned }: Origins, dataset: string): Existing {
  const owners = new Map<string, string[]>();
  for (const { fact, dataset: by } of owned) append(owners, fact, by as string);
  const isOthers = (list: ImportedList) => (fact: AnyFact) =>
    !LABELS[list].some((label) => owners.get(toFactKey(label, fact.id))?.join() === dataset);
  const filter = <T extends object>(all: T, names: readonly ImportedList[]): T => ({
    ...all,
    ...Object.fromEntries(names.map((list) => [list, ((all as Record<string, unknown>)[list] as AnyFact[]).filter(isOthers(list))])),
  });
  return { facts: filter(facts, IMPORTED_FACTS), records: filter(records, IMPORTED_RECORDS) };
}
