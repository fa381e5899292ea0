/** Takes back a revision as a new one, all or nothing. */
import { Conflict, InvalidInput } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import { LABELS, LINKS } from '../graph/vocabulary.ts';
import { commitChanges, type WriteResult } from '../ingest/write/commit-changes.ts';
import { findStatements, isEmpty, type Changes } from '../ingest/write/find-changes.ts';
import { endOf, isHead, isOrigin, type End, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { untilNotOvertaken } from '../ingest/write/moving.ts';
import { findReferring, readStatements } from '../ingest/write/read-statements.ts';
import { planUndo, takesLastChain, type UndoCollision, type UndoGround } from './plan-undo.ts';

export interface UndoRequest {
  revision: number;
  by: string;
  note: string;
}
export interface UndoResult extends WriteResult {
  /** Ids of the statements that are there again, or again as they were. */
  ids: string[];
}

/** So many collisions are told. */
const TOLD = 20;

/**
 * @param done what the revision changed
 * @param beforeWrite is called when it is certain what will be written
 * @throws Conflict with `collisions` of what moved since, and nothing written; InvalidInput for one that cannot be taken back
 */
export async function undoRevision(
  session: GraphSession,
  done: Changes,
  { revision, by, note }: UndoRequest,
  beforeWrite: () => Promise<void>,
  now: () => Date = () => new Date(),
): Promise<UndoResult> {
  return untilNotOvertaken(async () => {
    const { back, since } = await planBack(session, done, revision);
    await beforeWrite();
    const { added, changed } = findStatements(back);
    return {
      ...(await commitChanges(session, back, { since, by, note, now })),
      ids: [...added.keys(), ...changed].map((key) => endOf(key).id),
    };
  });
}

/**
 * What takes a revision back, and the revision that this was found against; writes nothing.
 * @throws Conflict, InvalidInput as `undoRevision` does
 */
export async function planBack(session: GraphSession, done: Changes, revision: number): Promise<{ back: Changes; since: number }> {
  const { since, ...ground } = await readGround(session, done);
  const { collisions, back } = planUndo(done, ground);
  if (collisions.length > 0) throw toConflict(revision, collisions);
  if (isEmpty(back)) throw nothingLeft(revision);
  if (takesLastChain(back, await countChains(session))) throw lastChain(revision);
  return { back, since };
}

async function readGround(session: GraphSession, done: Changes): Promise<UndoGround & { since: number }> {
  const parts: (NodePart | LinkPart)[] = [
    ...done.newNodes,
    ...done.goneNodes,
    ...done.changedNodes.map(({ after }) => after),
    ...done.newLinks,
    ...done.goneLinks,
  ];
  const heads = [...new Set(parts.map(({ owner }) => owner))].map(endOf);
  const going = done.newNodes.filter((node) => !isOrigin(node) && isHead(node));
  const referring = going.length > 0 ? await findReferring(session, going) : [];
  const datasets = parts.flatMap((part): End[] => ('label' in part && isOrigin(part) ? [part] : []));
  const ends = done.goneLinks.flatMap(({ from, to }) => [from, to]);
  const { revision, ...there } = await readStatements(session, [...heads, ...referring, ...datasets], ends);
  return { ...there, since: revision, inUse: await findInUse(session, done) };
}

/** Datasets that the revision brought and that state something else by now. */
async function findInUse(session: GraphSession, { newNodes, newLinks }: Changes): Promise<Set<string>> {
  const inUse = new Set<string>();
  for (const { id } of newNodes.filter(isOrigin)) {
    const own = newLinks.filter(({ type, to }) => type === LINKS.inDataset && to.id === id).length;
    const [row] = await session.read(`MATCH (n)-[:${LINKS.inDataset}]->(d:${LABELS.dataset} {id: $id}) RETURN count(n) AS facts`, { id });
    if (((row?.['facts'] ?? 0) as number) > own) inUse.add(id);
  }
  return inUse;
}

async function countChains(session: GraphSession): Promise<number> {
  const [row] = await session.read(`MATCH (c:${LABELS.chain}) RETURN count(c) AS chains`);
  return (row?.['chains'] ?? 0) as number;
}

/** Whoever answers says what stands in the way, in the reader's words; of many so many. */
function toConflict(revision: number, collisions: readonly UndoCollision[]): Conflict {
  return new Conflict(
    {
      zh: `修订 ${revision} 之后又有改动，没有撤销任何内容。`,
      en: `Something was changed after revision ${revision}, and nothing was undone.`,
    },
    { revision, collisions: collisions.slice(0, TOLD), count: collisions.length },
  );
}

const nothingLeft = (revision: number): InvalidInput =>
  new InvalidInput(
    { zh: `修订 ${revision} 的改动已经不在了，没有可撤销的。`, en: `Nothing is left of revision ${revision} that could be undone.` },
    { revision: `revision:${revision}` },
  );

const lastChain = (revision: number): InvalidInput =>
  new InvalidInput(
    {
      zh: `修订 ${revision} 带来了图里唯一的产业链，不能撤销；要从头开始，请换一个 DATA_DIR。`,
      en: `Revision ${revision} brought the only chain of the graph, so it cannot be undone; to begin anew take another DATA_DIR.`,
    },
    { revision: `revision:${revision}` },
  );
