/** Which fields of a few facts are not what they were at an older revision: read from the journal, the newest lines first. */
import { journalOf } from '../graph/graph-journal.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Label, Link } from '../graph/vocabulary.ts';
import { isOrigin, keyOf, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import type { GraphState } from '../ingest/write/read-graph-parts.ts';
import { isRows, parseRecord, type LinkRow, type NodeRow, type Row } from '../journal/record.ts';
import { withoutMark } from './split-parts.ts';
import { DERIVED, isField, selfOf, toFields } from './fields.ts';

/** A field with its values as JSON; undefined where there was, or is, none. */
export interface MovedField {
  node: string;
  field: string;
  then: string | undefined;
  now: string | undefined;
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
  for (const row of await readRows(session, since, there.revision)) {
    if ('node' in row) noteNode(row, keys, note);
    else noteLink(row, keys, note);
  }
  return [...former].flatMap(([key, fields]) => {
    const node = there.nodes.find((one) => keyOf(one) === key);
    const now = node ? toFields(node, there.links.map(withoutMark)) : {};
    return [...fields].map(([field, then]) => ({ node: key, field, then, now: now[field] })).filter((one) => one.then !== one.now);
  });
}

type Note = (node: string, field: string, value: string | undefined) => void;

function noteNode({ node, id, before, after }: NodeRow, keys: ReadonlySet<string>, note: Note): void {
  const key = keyOf({ label: node as Label, id });
  if (!keys.has(key)) return;
  const toPart = (state: NodeRow['before']): NodePart | null =>
    state && { label: node as Label, id, also: state.also as Label[], props: state.props, owner: key };
  const [then, now] = [toPart(before), toPart(after)].map((part) => (part ? toFields(part, []) : {}));
  for (const field of new Set([...Object.keys(then!), ...Object.keys(now!)]))
    if (![DERIVED, 'id', 'datasets'].includes(field) && then![field] !== now![field]) note(key, field, then![field]);
}

function noteLink({ link, from, to, before, after }: LinkRow, keys: ReadonlySet<string>, note: Note): void {
  const ends = { from: { label: from[0] as Label, id: from[1] }, to: { label: to[0] as Label, id: to[1] } };
  const part = withoutMark<LinkPart>({ type: link as Link, ...ends, props: before ?? after ?? {}, owner: '' });
  const self = selfOf(part);
  if (isOrigin(part) || !isField(part) || !keys.has(keyOf(self))) return;
  for (const [field, value] of Object.entries(toFields({ ...self, also: [], props: {}, owner: '' }, [part])))
    note(keyOf(self), field, before === null ? undefined : value);
}

/** Rows of the revisions after `since`, oldest first. Of a long journal only its end is read. */
async function readRows(session: GraphSession, since: number, until: number): Promise<Row[]> {
  const journal = journalOf(session);
  const { number: lines } = await journal.head();
  for (let most = 8 * (until - since); ; most *= 8) {
    const after = Math.max(0, lines - most);
    const rows: Row[] = [];
    let open: Row[] = [];
    let revision: number | null = null;
    let isEnough = after === 0;
    for await (const { text } of journal.lines(after)) {
      if (isRows(text)) {
        const record = parseRecord(text);
        if (revision !== null && revision > since && record.is === 'rows') open = [...open, ...record.rows];
        continue;
      }
      const record = parseRecord(text);
      if (record.is === 'begin') revision = record.revision;
      // One that was given up is told and taken back.
      if (record.is === 'end') for (const row of open) rows.push(row);
      if (record.is !== 'note') open = [];
      if (record.is === 'end' || record.is === 'undone') revision = null;
      // Where the revision before is seen to end, nothing that follows is missed.
      if ((record.is === 'end' && record.revision <= since) || (record.is === 'begin' && record.revision <= since + 1)) isEnough = true;
    }
    if (isEnough) return rows;
  }
}
