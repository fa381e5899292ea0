import { NO_FACTS, type Source } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import { NO_RECORDS } from '../../domain/records.ts';
import type { SeedContent } from '../../ingest/seeds/parse-seeds.ts';
import type { SourceChoice } from '../rows/import-context.ts';
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
