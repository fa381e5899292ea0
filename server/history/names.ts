/** What things are called at a revision: those with a name by it, a fact by the names of what it joins. */
import { ABOUT_ITSELF, sayJoined, sayName } from '../datasets/node-name.ts';
import type { Sentence } from '../errors.ts';
import type { FoldedRows } from '../graph/folded/folded-nodes.ts';
import { endOf } from '../ingest/write/graph-parts.ts';
import type { LinkRow, Props, Row } from '../journal/record.ts';

export interface Names {
  /** @param key label and id, with a space between */
  of(key: string): Sentence;
  /** Keys of what is linked with it, by links of facts: no sources, no datasets. */
  around(key: string): readonly string[];
}

/** @param rows of the revision: what it took away still has a name */
export function createNames(fold: FoldedRows, rows: readonly Row[]): Names {
  const gone = new Map(rows.flatMap((row) => ('node' in row && row.before !== null ? [[`${row.node} ${row.id}`, row.before.props]] : [])));
  const links = new Map<string, string[]>();
  const note = (key: string, other: string): void => {
    const there = links.get(key);
    if (there === undefined) links.set(key, [other]);
    else if (!there.includes(other)) there.push(other);
  };
  const read = ({ link, from, to }: LinkRow): void => {
    if (ABOUT_ITSELF.has(link)) return;
    const [start, end] = [from.join(' '), to.join(' ')];
    // Whoever gives, makes or holds comes before what is given, made or held.
    note(end, start);
    note(start, end);
  };
  for (const row of fold.links.values()) read(row);
  for (const row of rows) if ('link' in row) read(row);
  const propsOf = (key: string): Props => fold.nodes.get(key)?.after?.props ?? gone.get(key) ?? {};
  const ownName = (key: string): Sentence | null => sayName(propsOf(key));
  return {
    around: (key) => links.get(key) ?? [],
    of(key) {
      const own = ownName(key);
      if (own !== null) return own;
      const { id } = endOf(key);
      return sayJoined((links.get(key) ?? []).map(ownName)) ?? { zh: id, en: id };
    },
  };
}
