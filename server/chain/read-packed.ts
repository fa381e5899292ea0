/** Reads a graph and packs it noun by noun: the rows of one are gone before those of the next come, so that only one of them takes room. */
import { haveOwnChains, readDatasets, readOwnedPages } from '../graph/queries/read-origins.ts';
import { FACTS, readAtOneRevision, RECORDS } from '../graph/read-facts.ts';
import type { GraphSession } from '../graph/session.ts';
import { packPages, packRows, type PackedSnapshot, type Part } from './packed-snapshot.ts';

/** @returns null for an empty graph @throws GraphUnavailable when writers keep moving the revision */
export async function readPacked(session: GraphSession): Promise<PackedSnapshot | null> {
  const { revision, content } = await readAtOneRevision<Omit<PackedSnapshot, 'revision'>>(session, async () => ({
    facts: await packNouns(session, FACTS),
    records: await packNouns(session, RECORDS),
    origins: await packOrigins(session),
  }));
  return revision && { revision, ...content };
}

/** Who states what is read only where somebody asks for it. */
async function packOrigins(session: GraphSession): Promise<Part[]> {
  const datasets = await readDatasets(session);
  const isAsked = await haveOwnChains(session, datasets);
  const owned = isAsked ? await packPages('owned', readOwnedPages(session)) : await packRows('owned', []);
  return [...(await packRows('datasets', datasets)), ...owned];
}

type Readers = Readonly<Record<string, (session: GraphSession) => Promise<readonly unknown[]>>>;

async function packNouns(session: GraphSession, readers: Readers): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [noun, read] of Object.entries(readers)) for (const part of await packRows(noun, await read(session))) parts.push(part);
  return parts;
}
