/** Makes a graph show its journal, and looks whether it does. */
import type { Sentence } from '../../errors.ts';
import { lockMark, setMark, setPending } from '../../graph/mark.ts';
import type { GraphSession } from '../../graph/session.ts';
import { digestJournal, readRowsLeft, type JournalDigest } from '../../journal/digests/journal-digest.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Row } from '../../journal/record.ts';
import { applyRows, type Progress } from './apply-rows.ts';
import { isWithoutDrift } from './find-drift.ts';
import { readAtRest } from './read-graph-parts.ts';
import { toRevisionProps } from './write-revision.ts';

/** Whether the graph holds exactly what the journal came to, revisions included. @param digest of the whole journal */
export async function showsJournal(session: GraphSession, journal: Pick<Journal, 'lines'>, digest?: JournalDigest): Promise<boolean> {
  const told = digest ?? (await digestJournal(() => journal.lines()));
  const { revision, isSame } = await readAtRest(session, async () => ({ isSame: await isWithoutDrift(session, told) }));
  if (!isSame || revision !== (told.revisions.at(-1)?.revision ?? 0)) return false;
  const rows = await session.read('MATCH (r:Revision) RETURN r.id AS id, r.at AS at ORDER BY r.id');
  return (
    rows.map(({ id, at }) => `${id as number} ${at as string}`).join() === told.revisions.map((one) => `${one.revision} ${one.at}`).join()
  );
}

/**
 * Fills a graph that has its schema and nothing else. The mark is set last: what is half filled shows nothing.
 * @param digest of the whole journal; nothing of it was looked up
 */
export async function fillFromJournal(
  session: GraphSession,
  journal: Pick<Journal, 'lines'>,
  digest: JournalDigest,
  onProgress: Progress,
): Promise<void> {
  const total = digest.nodes.size + digest.links.size;
  let done = 0;
  // A link may be older than what a node at its end says now, so every node comes before any link.
  for (const kind of ['nodes', 'links'] as const)
    for await (const rows of inSteps(readRowsLeft(journal.lines(), digest, kind))) {
      await session.write((tx) => applyRows(tx, rows));
      done += rows.length;
      onProgress(done, total, REBUILDING);
    }
  const last = digest.revisions.at(-1);
  await session.write(async (tx) => {
    await tx.run('UNWIND $rows AS row CREATE (r:Revision) SET r = row', {
      rows: digest.revisions.map(({ hash, ...summary }) => toRevisionProps(summary, hash)),
    });
    await lockMark(tx);
    await setPending(tx, null);
    await setMark(tx, { revision: last?.revision ?? 0, ...(last ? { hash: last.hash } : {}) });
  });
}

/** Rows of one transaction; those of one line of the journal are never parted, and small ones go together. */
const AT_LEAST = 1_000;

async function* inSteps(parts: AsyncIterable<readonly Row[]>): AsyncGenerator<Row[]> {
  let step: Row[] = [];
  for await (const rows of parts) {
    step = [...step, ...rows];
    if (step.length < AT_LEAST) continue;
    yield step;
    step = [];
  }
  if (step.length > 0) yield step;
}

const REBUILDING: Sentence = { zh: '由日志重建图谱', en: 'rebuilding the graph from its journal' };
