/** The past of the graph, read by a thread of its own from the journal; what was read last is kept. */
import type { PackedSnapshot } from '../chain/packed-snapshot.ts';
import { putLast } from '../domain/put-last.ts';
import type { Journal } from '../journal/journal.ts';
import type { JournalLine } from '../journal/line.ts';
import { createPool } from '../work/pool.ts';
import { findProgram } from '../work/start-program.ts';
import type { HistoryAnswers, HistoryAsk, HistorySettings, HistoryTask, LinesAsk } from './messages.ts';

/** A journal, with its folder where it is in files. */
export type HistoryJournal = Journal & { folder?: string };

export interface HistoryDeps {
  /** That of the open graph. @throws GraphUnavailable while there is none */
  journal(): HistoryJournal;
  /** The newest revision. @throws GraphUnavailable */
  newest(): Promise<number>;
  cacheFolder: string | null;
  megabytes: number;
  onBroken(error: Error): void;
  /** The compiled program where the caller has one; else it is looked for beside this file. */
  program?: URL | undefined;
}

export interface History {
  /** The graph as it was at a revision. @throws NotFound where the journal does not tell of it */
  at(revision: number): Promise<PackedSnapshot>;
  answer<K extends keyof HistoryAnswers>(what: K, ask: HistoryAnswers[K]['ask']): Promise<HistoryAnswers[K]['answer']>;
  close(): Promise<void>;
}

/** A question may take this long, by far: a journal of millions of rows is read from its start. */
const MILLISECONDS = 60_000;
/** Questions that may wait for the one thread. */
const QUEUE = 32;
/** Revisions of the past that are kept, those asked for longest ago go first. */
const KEPT = 4;
/** Characters of lines that are sent to the thread at a time. */
const PIECE = 4_000_000;

export function createHistory({ journal, newest, cacheFolder, megabytes, onBroken, program }: HistoryDeps): History {
  const settings: HistorySettings = { cacheFolder };
  const pool = createPool<HistoryTask, HistoryAnswers[keyof HistoryAnswers]['answer']>({
    program: program ?? findProgram('history-thread', import.meta.url),
    settings,
    threads: 1,
    megabytes,
    milliseconds: MILLISECONDS,
    queue: QUEUE,
    reply: (about) => readPiece(journal(), about as LinesAsk),
    onBroken,
  });
  const kept = new Map<string, Promise<PackedSnapshot>>();

  let last = 0;

  const answer: History['answer'] = async (what, ask) => {
    const { folder = null } = journal();
    const until = await newest();
    // An older backup was put in the place of the graph: what is kept is of another past.
    if (until < last) kept.clear();
    last = until;
    return (await pool.run({ folder, until, question: { what, ask } as HistoryAsk })) as never;
  };
  return {
    answer,
    at(revision) {
      const key = String(revision);
      const reading = kept.get(key) ?? answer('facts', { revision });
      putLast(kept, key, reading, KEPT);
      reading.catch(() => kept.delete(key));
      return reading;
    },
    close: () => pool.close(),
  };
}

/** A few lines of the journal, of which one may be long. */
async function readPiece(journal: Journal, { after }: LinesAsk): Promise<JournalLine[]> {
  const lines: JournalLine[] = [];
  let characters = 0;
  for await (const line of journal.lines(after)) {
    lines.push(line);
    characters += line.text.length;
    if (characters >= PIECE) break;
  }
  return lines;
}
