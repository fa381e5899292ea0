/** What the lines of a journal say. It speaks of nodes and links as they were and as they became; no engine, no query. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Props = Record<string, Json>;

export interface NodeState {
  /** Further labels. */
  also: readonly string[];
  props: Props;
}
/** Null before: it was not there; null after: it is gone. */
export interface NodeRow {
  node: string;
  id: string;
  before: NodeState | null;
  after: NodeState | null;
}
/** A link never changes: one with other properties is one gone and one new. Ends are label and id. */
export interface LinkRow {
  link: string;
  from: readonly [string, string];
  to: readonly [string, string];
  before: Props | null;
  after: Props | null;
}
export type Row = NodeRow | LinkRow;

/**
 * REVISION: written through the product; OUTSIDE: found in the graph, written past the product; TAKEN_OVER: all that a graph held when its
 * journal began.
 */
export type RevisionKind = 'REVISION' | 'OUTSIDE' | 'TAKEN_OVER';

export interface Counts {
  added: number;
  changed: number;
  removed: number;
}
export interface RevisionHeader {
  revision: number;
  kind: RevisionKind;
  /** ISO 8601, UTC. */
  at: string;
  by: string;
  note: string | null;
  dataset: string | null;
}
export type RevisionSummary = RevisionHeader & Counts;

/**
 * A revision is `begin`, any number of `rows`, and `end`; without its end it does not count. Where lines cannot be taken back, `undone`
 * closes one that was given up. A `note` is an entry of its own and may stand between.
 */
export type JournalRecord =
  | { is: 'format'; version: number }
  | ({ is: 'begin'; history?: readonly RevisionSummary[] } & RevisionHeader)
  | { is: 'rows'; rows: readonly Row[] }
  | ({ is: 'end'; revision: number; lines: number } & Counts)
  | { is: 'undone'; revision: number }
  | ({ is: 'note' } & JournalNote);

/** Something that happened and is no change of facts: a login, an export. */
export interface JournalNote {
  kind: string;
  at: string;
  payload: { [key: string]: Json };
}

export const VERSION = 1;
const ROWS = '{"is":"rows"';

export const toText = (record: JournalRecord): string => JSON.stringify(record);
export const parseRecord = (text: string | Buffer): JournalRecord => JSON.parse(text.toString()) as JournalRecord;

/** Whether a line holds rows, without reading it: most bytes of a journal are such. */
export function isRows(text: string | Buffer): boolean {
  return (typeof text === 'string' ? text.slice(0, ROWS.length) : text.toString('latin1', 0, ROWS.length)) === ROWS;
}

/** What every line of a note of this kind begins with. */
export const toNoteStart = (kind: string): string => `${JSON.stringify({ is: 'note', kind }).slice(0, -1)},`;

/** Rows of one line, and of one step of writing. */
const ROWS_A_LINE = 2_000;
const MOST_CHARACTERS = 500_000;

/** Rows that are one line of the journal and one step of writing, and that line. */
export interface RowsPart {
  rows: Row[];
  text: string;
}

/** The lines of a revision, made as they are asked for: the text of a large one is never in memory as a whole. */
export function* toRevisionTexts(
  header: RevisionHeader,
  parts: Iterable<Pick<RowsPart, 'text'>>,
  counts: Counts,
  history?: readonly RevisionSummary[],
): Generator<string> {
  yield toText({ is: 'begin', ...header, ...(history === undefined ? {} : { history }) });
  let lines = 0;
  for (const { text } of parts) {
    lines += 1;
    yield text;
  }
  yield toText({ is: 'end', revision: header.revision, lines, ...counts });
}

/** Rows in parts of bounded number and length. */
export function* toParts(rows: Iterable<Row>, most = ROWS_A_LINE): Generator<RowsPart> {
  let part: Row[] = [];
  let texts: string[] = [];
  let characters = 0;
  const close = (): RowsPart => {
    const closed = { rows: part, text: `${ROWS},"rows":[${texts.join(',')}]}` };
    part = [];
    texts = [];
    characters = 0;
    return closed;
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    part.push(row);
    texts.push(text);
    characters += text.length;
    if (part.length >= most || characters >= MOST_CHARACTERS) yield close();
  }
  if (part.length > 0) yield close();
}

/** The lines of a new journal: its format stands before all others. */
export function* withFormat(texts: Iterable<string>): Generator<string> {
  yield toText({ is: 'format', version: VERSION });
  yield* texts;
}
