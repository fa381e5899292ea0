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
import { readGaps } from './read-gaps.ts';
import { readNet, readOpened, readTold } from './read-told.ts';
import { toChanges } from './to-changes.ts';
import { toRecord, walkTo } from './walk.ts';

/** Milliseconds that one look at the gaps of the past may compute: whoever asks is told how far it came, and asking again goes on. */
const GAPS_MS = 2500;

const cache = createGapCache(readSettings<HistorySettings>().cacheFolder);

serveWork<HistoryTask, null, HistoryAnswers[keyof HistoryAnswers]['answer']>({
  prepare: () => null,
  async work({ folder, until, question }, _, control) {
    const lines = (): AsyncIterable<JournalLine> => (folder === null ? askLines(control) : readFiles(folder));
    switch (question.what) {
      case 'facts': {
        const { fold, summary } = await walkTo(lines(), question.ask.revision, until);
        const { facts, records, origins } = await readContent(openFolded(fold));
        return packSnapshot(toRecord(summary), facts, records, origins);
      }
      case 'told':
        return readTold(lines(), question.ask.revisions, until);
      case 'opened':
        return readOpened(lines(), question.ask, until);
      case 'changes': {
        const { rows, fold } = await walkTo(lines(), question.ask.revision, until);
        return toChanges(rows, fold);
      }
      case 'compared':
        return readNet(lines(), question.ask.from, question.ask.to, until);
      default:
        return readGaps({ lines, until, place: question.ask, cache, isOver: control.deadline(GAPS_MS) });
    }
  },
});

/** As far as it was acknowledged when it is read. */
async function* readFiles(folder: string): AsyncGenerator<JournalLine> {
  const head = await readHead(folder);
  if (head !== null) yield* continueJournal(folder, head).lines();
}

async function* askLines(control: Control): AsyncGenerator<JournalLine> {
  for (let after = 0; ;) {
    const ask: LinesAsk = { after };
    const lines = (await control.ask(ask)) as JournalLine[];
    yield* lines;
    const last = lines.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}
