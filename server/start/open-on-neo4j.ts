import { addLines } from '../graph/graph-journal.ts';
import { lockMark, readMark, setMark } from '../graph/mark.ts';
import { ensureSchema } from '../graph/schema.ts';
import type { GraphSession } from '../graph/session.ts';
import { wipeLabel } from '../graph/wipe.ts';
import { tellWholeGraph } from '../ingest/write/take-over.ts';
import { settlePending } from '../ingest/write/write-in-steps.ts';
import { toCaughtUpSentence, toTakenOverSentence, toUndoneSentence, type OpenStore, type Say } from './store-news.ts';

/** A graph that keeps its journal within: ends what was left half written, and begins the journal of one from before. */
export async function openOnNeo4j(session: GraphSession, say: Say): Promise<OpenStore> {
  try {
    const { before } = await ensureSchema(session);
    const settled = await settlePending(session);
    if (settled) say(settled.isKept ? toCaughtUpSentence(settled.revision - 1, settled.revision) : toUndoneSentence(settled.revision));
    const mark = await readMark(session);
    if (mark.revision > 0 && mark.hash === null) await beginWithin(session, mark.lines, say);
    return { session, schema: before };
  } catch (error) {
    await session.close().catch(() => undefined);
    throw error;
  }
}

/** Line by line, since a large graph is too much for one transaction; a kill leaves a revision without an end, which is begun anew. */
async function beginWithin(session: GraphSession, lines: number, say: Say): Promise<void> {
  if (lines > 0) await forgetLines(session);
  const { texts, revision, nodes } = await tellWholeGraph(session, new Date());
  let hash = '';
  for (const text of texts) hash = await session.write((tx) => addLines(tx, [text]));
  await session.write(async (tx) => {
    await lockMark(tx);
    await setMark(tx, { hash });
  });
  say(toTakenOverSentence('Neo4j', revision, nodes));
}

/** They are long. */
const LINES_AT_A_TIME = 200;

async function forgetLines(session: GraphSession): Promise<void> {
  await wipeLabel(session, 'JournalLine', LINES_AT_A_TIME);
  await session.write(async (tx) => {
    await lockMark(tx);
    await setMark(tx, { lines: 0, lineHash: null });
  });
}
