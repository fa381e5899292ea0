/** The program of the thread that reads history; an entry of its own in the compiled server. One question at a time. */
import { packSnapshot } from '../chain/packed-snapshot.ts';
import { readContent } from '../graph/read-facts.ts';
import { openFolded } from '../graph/folded/folded-graph.ts';
import { continueJournal } from '../journal/file-journal.ts';
import { readHead } from '../journal/head-file.ts';
import type { JournalLine } from '../journal/line.ts';
import { readSettings, serveWork, type Control } from '../work/serve-work.ts';
import { createGapCache } from './gap-cache.ts';
import type { HistoryAnswers, HistorySettings, HistoryTask, LinesAsk } from './messages.ts';
import type { HistoryPlace } from './gap-record.ts';
import { createPast } from './past.ts';
import { readCompared } from './read-compared.ts';
import { readGaps, type GapOptions } from './read-gaps.ts';
import { readStanding } from './read-standing.ts';
import { readOpened, readTold } from './read-told.ts';
import { readWould } from './read-would.ts';
import { toChanges } from './to-changes.ts';
import { walkTo } from './walk-to.ts';
import { toRecord } from './walk.ts';

/** Milliseconds that one look at the gaps of the past may compute: whoever asks is told how far it came, and asking again goes on. */
const GAPS_MS = 2500;

/** One question at a time: what one has read is gone on with by the next. */
const openPast = createPast();
const cache = createGapCache(readSettings<HistorySettings>().cacheFolder);

serveWork<HistoryTask, null, HistoryAnswers[keyof HistoryAnswers]['answer']>({
  prepare: () => null,
  async work({ folder, until, question }, _, control) {
    const past = openPast((after) => (folder === null ? askLines(control, after) : readFiles(folder, after)));
    const toGapOptions = ({ chain, region }: HistoryPlace): GapOptions => ({
      past,
      until,
      place: { chain, region },
      cache,
      isOver: control.deadline(GAPS_MS),
    });
    switch (question.what) {
      case 'facts': {
        const { fold, summary } = await walkTo(past, question.ask.revision, until);
        const { facts, records, origins } = await readContent(openFolded(fold));
        return packSnapshot(toRecord(summary), facts, records, origins);
      }
      case 'told':
        return readTold(past, question.ask.revisions, until);
      case 'opened':
        return readOpened(past, question.ask, until);
      case 'changes': {
        const { rows, fold } = await walkTo(past, question.ask.revision, until);
        return toChanges(rows, fold);
      }
      case 'standing':
        return readStanding(past, question.ask, until);
      case 'would':
        return readWould(past, question.ask, until);
      case 'compared':
        return readCompared(toGapOptions(question.ask), question.ask.from, question.ask.to);
      default:
        return readGaps(toGapOptions(question.ask), question.ask.upTo ?? until);
    }
  },
});

/** As far as it was acknowledged when it is read. */
async function* readFiles(folder: string, after: number): AsyncGenerator<JournalLine> {
  const head = await readHead(folder);
  if (head !== null) yield* continueJournal(folder, head).lines(after);
}

async function* askLines(control: Control, after: number): AsyncGenerator<JournalLine> {
  for (let read = after; ;) {
    const ask: LinesAsk = { after: read };
    const lines = (await control.ask(ask)) as JournalLine[];
    yield* lines;
    const last = lines.at(-1);
    if (last === undefined) return;
    read = last.number;
  }
}
