/** Holds a graph against the journal that it shows, and makes it show all of it. */
import type { Sentence } from '../../errors.ts';
import { lockMark, setMark, setPending } from '../../graph/mark.ts';
import type { GraphSession } from '../../graph/session.ts';
import type { Folded } from '../../journal/fold.ts';
import { toParts } from '../../journal/record.ts';
import { applyRows, type Progress } from './apply-rows.ts';
import { findChanges, isEmpty, type Changes } from './find-changes.ts';
import { readGraphState, type GraphState } from './read-graph-parts.ts';
import { toFoldedParts } from './rows.ts';
import { toRevisionProps } from './write-revision.ts';

/** What the graph holds beyond the journal, and lacks of it: nothing of either where it shows the journal. */
export function findDrift(folded: Folded, there: GraphState): Changes {
  return findChanges(toFoldedParts(folded), there);
}

/** Whether the graph holds exactly what the journal came to, revisions included. */
export async function showsJournal(session: GraphSession, folded: Folded): Promise<boolean> {
  const there = await readGraphState(session);
  if (there.revision !== (folded.revisions.at(-1)?.revision ?? 0)) return false;
  const rows = await session.read('MATCH (r:Revision) RETURN r.id AS id, r.at AS at ORDER BY r.id');
  const told = folded.revisions.map(({ revision, at }) => `${revision} ${at}`);
  return rows.map(({ id, at }) => `${id as number} ${at as string}`).join() === told.join() && isEmpty(findDrift(folded, there));
}

/** Fills a graph that has its schema and nothing else. The mark is set last: what is half filled shows nothing. */
export async function fillFromJournal(session: GraphSession, folded: Folded, onProgress: Progress): Promise<void> {
  const all = [...folded.nodes.values(), ...folded.links.values()];
  let done = 0;
  for (const { rows } of toParts(all)) {
    await session.write((tx) => applyRows(tx, rows));
    done += rows.length;
    onProgress(done, all.length, REBUILDING);
  }
  const last = folded.revisions.at(-1);
  await session.write(async (tx) => {
    await tx.run('UNWIND $rows AS row CREATE (r:Revision) SET r = row', {
      rows: folded.revisions.map(({ hash, ...summary }) => toRevisionProps(summary, hash)),
    });
    await lockMark(tx);
    await setPending(tx, null);
    await setMark(tx, { revision: last?.revision ?? 0, ...(last ? { hash: last.hash } : {}) });
  });
}

const REBUILDING: Sentence = { zh: '由日志重建图谱', en: 'rebuilding the graph from its journal' };
