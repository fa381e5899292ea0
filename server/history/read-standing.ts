/** What things are called, of which some were changed since a revision, and who changed them last. */
import type { Sentence } from '../errors.ts';
import { endOf } from '../ingest/write/graph-parts.ts';
import type { Row } from '../journal/record.ts';
import { createNames, type Names } from './names.ts';
import type { Past } from './past.ts';
import { toNotTold } from './walk-to.ts';

export interface Standing {
  label: string;
  name: Sentence;
  /** The last revision that touched it since; null where none did. */
  last: { revision: number; by: string } | null;
}

/** @param keys label and id, with a space between. @throws NotFound for a revision that the journal does not tell of */
export async function readStanding(
  past: Past,
  { keys, since }: { keys: readonly string[]; since: number },
  until: number,
): Promise<Record<string, Standing>> {
  const wanted = new Set(keys);
  const last = new Map<string, Standing['last']>();
  const names = new Map<string, Sentence>();
  const nameAll = (own: Names, there: ReadonlyMap<string, unknown>): void => {
    for (const key of keys) if (there.has(key)) names.set(key, own.of(key));
  };
  for await (const { summary, rows, fold } of past.walk(since, until)) {
    if (summary.revision > since)
      for (const key of rows.flatMap(keysOf)) if (wanted.has(key)) last.set(key, { revision: summary.revision, by: summary.by });
    // What is gone since is called as it was then.
    if (summary.revision === since || summary.revision === until) nameAll(createNames(fold, rows), fold.nodes);
  }
  if (since > until) throw await toNotTold(past, since, until);
  return Object.fromEntries(
    keys.map((key) => {
      const { label, id } = endOf(key);
      return [key, { label, name: names.get(key) ?? { zh: id, en: id }, last: last.get(key) ?? null }];
    }),
  );
}

const keysOf = (row: Row): string[] => ('node' in row ? [`${row.node} ${row.id}`] : [row.from.join(' '), row.to.join(' ')]);
