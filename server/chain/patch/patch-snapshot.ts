/** The graph at a newer revision out of the one before and what the journal tells between: only that is read and packed. */
import { append } from '../../domain/append.ts';
import { areToldApart, type LoadedDataset, type Ownership } from '../../domain/datasets.ts';
import type { Chain } from '../../domain/facts.ts';
import type { DatasetId } from '../../domain/ids.ts';
import { journalOf } from '../../graph/graph-journal.ts';
import { isSamePlace, readMark } from '../../graph/mark.ts';
import { haveOwnChains, readDatasets, readOwnedPages } from '../../graph/queries/read-origins.ts';
import { readRevision } from '../../graph/queries/read-revision.ts';
import { FACTS, RECORDS } from '../../graph/read-facts.ts';
import type { GraphSession } from '../../graph/session.ts';
import { readRevisions } from '../../journal/fold.ts';
import { holdsLine, type LinePlace } from '../../journal/holds-line.ts';
import type { Row } from '../../journal/record.ts';
import { packPages, packPart, packRows, unpackPart, type PackedSnapshot, type Part } from '../packed-snapshot.ts';
import { patchParts } from './patch-parts.ts';
import { BY_ID, findTouched, type Touched } from './touched-nouns.ts';

/** A snapshot, and a line of the journal behind which nothing of it stands; null where the journal does not tell. */
export interface Placed {
  packed: PackedSnapshot;
  line: LinePlace | null;
}

/** Rows above which everything is read anew. */
const MOST_ROWS = 5_000;

/** @returns null where everything has to be read: much changed, or what changed cannot be told, or it moves again */
export async function patchSnapshot(session: GraphSession, { packed, line }: Placed): Promise<Placed | null> {
  if (line === null) return null;
  const [before, revision] = [await readMark(session), await readRevision(session)];
  if (revision === null || before.pending !== null || before.revision !== revision.id) return null;
  // Where the journal cannot be read, the graph still can.
  const told = await readRows(session, line, packed.revision.id, revision.id).catch(() => null);
  const touched = told && findTouched(told.rows);
  if (!told || !touched) return null;
  const facts = await patchNouns(session, FACTS, packed.facts, touched);
  const records = await patchNouns(session, RECORDS, packed.records, touched);
  const origins = await patchOrigins(session, packed, touched);
  if (!isSamePlace(await readMark(session), before)) return null;
  return { packed: { revision, facts, records, origins }, line: told.line };
}

/** The rows of the revisions behind a line; null where there are many, or where they do not lead from one revision to the other. */
async function readRows(
  session: GraphSession,
  after: LinePlace,
  from: number,
  until: number,
): Promise<{ rows: Row[]; line: LinePlace } | null> {
  const journal = journalOf(session);
  const line = await journal.head();
  if (line.revision !== until || until <= from) return null;
  const rows: Row[] = [];
  let last = from;
  // A graph that was emptied and filled again has another journal.
  if (!(await holdsLine((at) => journal.lines(at), after))) return null;
  for await (const { summary, parts } of readRevisions(journal.lines(after.number))) {
    if (summary.revision !== last + 1) return null;
    last = summary.revision;
    for (const part of parts) for (const row of part) rows.push(row);
    if (rows.length > MOST_ROWS) return null;
  }
  return last === until ? { rows, line } : null;
}

async function patchNouns<Nouns extends object>(
  session: GraphSession,
  readers: { readonly [Noun in keyof Nouns]: (session: GraphSession, only?: readonly string[]) => Promise<unknown> },
  parts: readonly Part[],
  { nouns }: Touched,
): Promise<Part[]> {
  const own = new Map<string, Part[]>();
  for (const part of parts) append(own, part.noun, part);
  const patched: Part[] = [];
  for (const [noun, there] of own) {
    const ids = (nouns as ReadonlyMap<string, readonly string[]>).get(noun);
    const read = readers[noun as keyof Nouns];
    if (ids === undefined) patched.push(...there);
    else if (BY_ID.has(noun)) patched.push(...(await patchParts(there, ids, (await read(session, ids)) as { id: string }[])));
    else patched.push(...(await packRows(noun, (await read(session)) as unknown[])));
  }
  return patched;
}

/** The numbers of facts are counted on, since the graph would have to look at all of them. */
async function patchOrigins(session: GraphSession, { facts, origins }: PackedSnapshot, { owners }: Touched): Promise<Part[]> {
  const before = rowsOf<LoadedDataset>(origins, 'datasets');
  const counts = new Map(before.map(({ id, facts: count }) => [id as string, count]));
  for (const { dataset, isGone } of owners) counts.set(dataset, (counts.get(dataset) ?? 0) + (isGone ? -1 : 1));
  const datasets = await readDatasets(session, counts);
  const owned = origins.filter(({ noun }) => noun === 'owned');
  const wereApart = areToldApart(
    before,
    rowsOf<Chain>(facts, 'chains').map(({ id }) => id),
  );
  const areApart = await haveOwnChains(session, datasets);
  return [...(await packRows('datasets', datasets)), ...(await patchOwned(session, owned, wereApart, areApart, owners))];
}

const rowsOf = <T>(parts: readonly Part[], wanted: string): T[] => parts.filter(({ noun }) => noun === wanted).flatMap(unpackPart) as T[];

/** Who states what is told from the change on in which datasets come to be told apart, and up to that in which they no longer are. */
async function patchOwned(
  session: GraphSession,
  parts: readonly Part[],
  before: boolean,
  now: boolean,
  owners: Touched['owners'],
): Promise<readonly Part[]> {
  if (!now) return before ? packRows('owned', []) : parts;
  if (!before) return packPages('owned', readOwnedPages(session));
  if (owners.length === 0) return parts;
  const keyOf = ({ dataset, fact }: { dataset: string; fact: string }) => `${dataset} ${fact}`;
  const touched = new Set(owners.map(keyOf));
  const last = new Map(owners.map((one) => [keyOf(one), one]));
  const added = [...last.values()]
    .filter(({ isGone }) => !isGone)
    .map(({ dataset, fact }): Ownership => ({ dataset: dataset as DatasetId, fact }));
  const kept: Part[] = [];
  for (const part of owners.some(({ isGone }) => isGone) ? parts : []) {
    const rows = unpackPart(part) as Ownership[];
    const left = rows.filter((one) => !touched.has(keyOf(one)));
    kept.push(left.length === rows.length ? part : packPart('owned', left));
  }
  return [...(kept.length > 0 ? kept : parts), ...(added.length > 0 ? await packRows('owned', added) : [])];
}
