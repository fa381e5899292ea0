import type { Sentence } from '../../errors.ts';
import { addLines } from '../../graph/graph-journal.ts';
import { lockMark } from '../../graph/mark.ts';
import type { GraphSession } from '../../graph/session.ts';
import type { ToldRevision } from '../../journal/file-journal.ts';
import { toParts, toRevisionTexts, type RevisionKind, type RevisionSummary } from '../../journal/record.ts';
import { applyRows, type Progress } from './apply-rows.ts';
import { isEmpty, type Changes } from './find-changes.ts';
import { Overtaken } from './moving.ts';
import { countRows, toRows } from './rows.ts';
import { settlePending, writeInSteps, type LargeRevision } from './write-in-steps.ts';
import { writeRevision } from './write-revision.ts';

export interface WriteResult {
  revision: number;
  added: number;
  changed: number;
  removed: number;
}
/** Who writes, and why; kept with the revision. */
export interface WriteNote {
  by: string;
  note: string | null;
  /** The dataset whose facts these are. */
  dataset?: string | null;
  /** When; for tests. */
  now?: () => Date;
}
export interface CommitNote extends WriteNote {
  /** The revision that the difference was found against. */
  since: number;
  /** OUTSIDE: the graph holds it already, and only the journal does not. */
  kind?: Extract<RevisionKind, 'REVISION' | 'OUTSIDE'>;
}

/** Rows above which a revision is written in steps: one transaction holds all its rows in memory. */
const AT_ONCE = 50_000;

/**
 * Writes one difference as one revision, into the journal and into the graph: all or nothing, and durable when it resolves. An empty
 * difference makes no revision. Writers wait for each other.
 * @returns the newest revision, and how many statements were added, changed and removed
 * @throws Conflict, with nothing written, when the graph is no longer at `since`
 */
export async function commitChanges(
  session: GraphSession,
  changes: Changes,
  { since, by, note, dataset = null, kind = 'REVISION', now = () => new Date() }: CommitNote,
  onProgress: Progress = () => undefined,
  atOnce = AT_ONCE,
): Promise<WriteResult> {
  const { counts } = changes;
  const isNothing = isEmpty(changes);
  const summary: RevisionSummary = { revision: since + 1, kind, at: now().toISOString(), by, note, dataset, ...counts };
  const revision: LargeRevision = {
    summary,
    rows: () => toRows(changes),
    parts: () => toParts(toRows(changes)),
    total: countRows(changes),
  };
  await settlePending(session);
  if (!isNothing && kind === 'REVISION' && revision.total > atOnce) await writeInSteps(session, revision, onProgress);
  else await writeAtOnce(session, isNothing ? null : revision, since, onProgress);
  return { revision: isNothing ? since : since + 1, ...counts };
}

async function writeAtOnce(session: GraphSession, revision: LargeRevision | null, since: number, onProgress: Progress): Promise<void> {
  let told: ToldRevision | null = null;
  try {
    await session.write(async (tx) => {
      const mark = await lockMark(tx);
      if (mark.revision !== since || mark.pending !== null) throw new Overtaken();
      if (revision === null) return;
      const { summary, parts, total } = revision;
      const { added, changed, removed, ...header } = summary;
      let done = 0;
      for (const { rows } of parts()) {
        if (summary.kind !== 'OUTSIDE') await applyRows(tx, rows);
        done += rows.length;
        onProgress(done, total, WRITING);
      }
      const texts = toRevisionTexts(header, parts(), { added, changed, removed });
      // Last, since a file cannot be rolled back: all that may still fail is the commit.
      told = session.journal ? await session.journal.appendRevision(texts) : null;
      await writeRevision(tx, summary, told?.hash ?? (await addLines(tx, texts)));
    });
    (told as ToldRevision | null)?.keep();
  } catch (error) {
    await (told as ToldRevision | null)?.undo();
    throw error;
  }
}

const WRITING: Sentence = { zh: '写入图谱', en: 'writing to the graph' };
