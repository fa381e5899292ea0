/** A graph with what somebody would put in, as far as facts and records go. */
import { createSnapshot, type Snapshot } from '../../chain/snapshot.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Records } from '../../domain/records.ts';
import type { Edit } from '../../edit/edit.ts';

/** What would be stated, in whole lists or some of them, and what would go. */
type Stating = Pick<Edit, 'uncited'> & {
  stated: { facts: Partial<Facts>; records: Partial<Records> };
  gone: readonly { id: string }[];
};

/** The graph as it would be. */
export function withEdit({ revision, facts, records, origins }: Snapshot, { stated, gone, uncited = [] }: Stating): Snapshot {
  const ids = new Set(gone.map(({ id }) => id));
  const [own, about] = [withRows(facts, stated.facts, ids), withRows(records, stated.records, ids)];
  return createSnapshot(revision, withoutSources(own, uncited), withoutSources(about, uncited), origins);
}

/** Lists in which facts no longer rest on what is taken from them. */
function withoutSources<Lists extends object>(lists: Lists, uncited: NonNullable<Edit['uncited']>): Lists {
  if (uncited.length === 0) return lists;
  const taken = new Set(uncited.map(({ fact, source }) => `${fact.id} ${source}`));
  const isTouched = new Set(uncited.map(({ fact }) => fact.id));
  type Row = { id: string; evidence?: readonly { source: string }[] };
  const lighten = (row: Row): Row =>
    isTouched.has(row.id) && row.evidence
      ? { ...row, evidence: row.evidence.filter(({ source }) => !taken.has(`${row.id} ${source}`)) }
      : row;
  return Object.fromEntries(Object.entries(lists as Record<string, Row[]>).map(([noun, rows]) => [noun, rows.map(lighten)])) as Lists;
}

/** Lists of what has an id, in its order, with these rows in the place of those of the same id. */
function withRows<Lists extends object>(lists: Lists, stated: Partial<Lists>, gone: ReadonlySet<string>): Lists {
  const rowsOf = (of: Partial<Lists>, noun: string) => (of as Record<string, { id: string }[]>)[noun] ?? [];
  const merge = (noun: string, there: { id: string }[]) => {
    const own = rowsOf(stated, noun);
    const isStated = new Set(own.map(({ id }) => id));
    if (own.length === 0 && !there.some(({ id }) => gone.has(id))) return there;
    return [...there.filter(({ id }) => !gone.has(id) && !isStated.has(id)), ...own].sort((a, b) => byCodePoint(a.id, b.id));
  };
  return Object.fromEntries(Object.keys(lists).map((noun) => [noun, merge(noun, rowsOf(lists, noun))])) as Lists;
}
