/** Which fields of a few facts are not what they were at an older revision: read from the journal, the newest lines first. */
import { journalOf } from '../graph/graph-journal.ts';
import type { GraphSession } from '../graph/session.ts';
import { isOrigin, keyOf } from '../ingest/write/graph-parts.ts';
import type { GraphState } from '../ingest/write/read-graph-parts.ts';
import { toLinkPart, toNodePart } from '../ingest/write/rows.ts';
import { readRevisions, type ToldRevision } from '../journal/fold.ts';
import type { LinkRow, NodeRow, Row } from '../journal/record.ts';
import { withoutMark } from './split-parts.ts';
import { DERIVED, isField, selfOf, toFields } from './fields.ts';
import { toList, toListPlace } from './list-fields.ts';

/** A field with its values as JSON; undefined where there was, or is, none. */
export interface MovedField {
  node: string;
  field: string;
  then: string | undefined;
  now: string | undefined;
  /** Whether it is a list of ids; see list-fields.ts. */
  isList: boolean;
}

/** Fields of the statements in `there` that differ from what they were at `since`, by the keys of their nodes. */
export async function findMoved(session: GraphSession, since: number, there: GraphState, keys: ReadonlySet<string>): Promise<MovedField[]> {
  if (since >= there.revision) return [];
  const former = new Map<string, Map<string, string | undefined>>();
  const note = (node: string, field: string, value: string | undefined): void => {
    const fields = former.get(node) ?? new Map<string, string | undefined>();
    former.set(node, fields);
    if (!fields.has(field)) fields.set(field, value);
  };
  const lists: FormerLists = new Map();
  for (const row of await readRows(session, since, there.revision)) {
    if ('node' in row) noteNode(row, keys, note);
    else {
      noteLink(row, keys, note);
      noteList(row, keys, lists);
    }
  }
  return [...findMovedLists(lists, there), ...findMovedFields(former, there)];
}

function findMovedFields(former: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>, there: GraphState): MovedField[] {
  return [...former].flatMap(([key, fields]) => {
    const node = there.nodes.find((one) => keyOf(one) === key);
    const now = node ? toFields(node, there.links.map(withoutMark)) : {};
    return [...fields]
      .map(([field, then]) => ({ node: key, field, then, now: now[field], isList: false }))
      .filter((one) => one.then !== one.now);
  });
}

/** Node and field → the ids that came to a list or left it, and whether each stood in it before. */
type FormerLists = Map<string, { node: string; field: string; stood: Map<string, boolean> }>;

function noteList(row: LinkRow, keys: ReadonlySet<string>, lists: FormerLists): void {
  const place = toListPlace(withoutMark(toLinkPart(row, row.before ?? row.after)));
  if (place === null || !keys.has(place.node)) return;
  const { node, field, id } = place;
  const key = `${node} ${field}`;
  const list = lists.get(key) ?? { node, field, stood: new Map<string, boolean>() };
  lists.set(key, list);
  // A place that another one takes is told as gone and as new, in either order.
  if (!list.stood.has(id) || row.before !== null) list.stood.set(id, row.before !== null);
}

function findMovedLists(lists: FormerLists, { links }: GraphState): MovedField[] {
  return [...lists.values()].flatMap(({ node, field, stood }) => {
    const now = toList(links, node, field);
    const then = [
      ...new Set([...now.filter((id) => stood.get(id) !== false), ...[...stood.keys()].filter((id) => stood.get(id) === true)]),
    ].sort();
    const [was, is] = [then, now].map((ids) => JSON.stringify(ids));
    return was === is ? [] : [{ node, field, then: was, now: is, isList: true }];
  });
}

type Note = (node: string, field: string, value: string | undefined) => void;

function noteNode(row: NodeRow, keys: ReadonlySet<string>, note: Note): void {
  const { before, after } = row;
  const { owner: key } = toNodePart(row, null);
  if (!keys.has(key)) return;
  const [then, now] = [before, after].map((state) => toFields(toNodePart(row, state), []));
  for (const field of new Set([...Object.keys(then!), ...Object.keys(now!)]))
    if (![DERIVED, 'id', 'datasets'].includes(field) && then![field] !== now![field]) note(key, field, then![field]);
}

function noteLink(row: LinkRow, keys: ReadonlySet<string>, note: Note): void {
  const part = withoutMark(toLinkPart(row, row.before ?? row.after));
  const self = selfOf(part);
  if (isOrigin(part) || !isField(part) || !keys.has(keyOf(self))) return;
  for (const [field, value] of Object.entries(toFields({ ...self, also: [], props: {}, owner: '' }, [part])))
    note(keyOf(self), field, row.before === null ? undefined : value);
}

/** Rows of the revisions after `since`, oldest first. Of a long journal only its end is read. */
async function readRows(session: GraphSession, since: number, until: number): Promise<Row[]> {
  const journal = journalOf(session);
  const { number: lines } = await journal.head();
  for (let most = 8 * (until - since); ; most *= 8) {
    const after = Math.max(0, lines - most);
    const told: ToldRevision[] = [];
    for await (const one of readRevisions(journal.lines(after), since)) told.push(one);
    // Where the first one is told from its beginning, nothing is missed.
    if (after === 0 || told[0]?.begin.revision === since + 1) return told.flatMap(({ parts }) => parts.flat());
  }
}
