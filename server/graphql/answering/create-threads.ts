import { availableParallelism } from 'node:os';
import { createPool, type Pool } from '../../work/pool.ts';
import { findProgram } from '../../work/start-program.ts';
import type { History } from '../../history/history.ts';
import { answerKeeping } from '../../access/keeping.ts';
import type { Access } from '../../access/access.ts';
import type { ListedDataset } from '../../domain/datasets.ts';
import { answerDraft } from '../../drafts/answer-draft.ts';
import { createDraftBoard, type DraftBoard } from '../../drafts/draft-board.ts';
import { Forbidden } from '../../errors.ts';
import { answerImport } from '../../import/desk/answer-import.ts';
import type { ImportDesk } from '../../import/desk/import-desk.ts';
import type { GraphAccess } from '../context/graph-access.ts';
import type { Log } from '../context/log.ts';
import type { WriteAsk, WriteReply } from '../context/writing.ts';
import { answerUndo, answerUndoOutlook } from './answer-undo.ts';
import { createWriter } from './answer-write.ts';
import { createTurns, type InTurn } from './in-turn.ts';
import type { Answer, AnswerSettings, Ask, Question } from './messages.ts';

export interface ThreadLimits {
  /** How many threads answer; null: as many as there are cores, at least 2 and at most 4. */
  threads: number | null;
  /** Megabytes that the objects of one thread may take. */
  threadMegabytes: number;
  /** Seconds that one request may work. */
  workSeconds: number;
  /** Requests that may wait for a thread. */
  queue: number;
  /** Megabytes that all threads together may keep of what they have computed. */
  cacheMegabytes: number;
  /** Bytes that one answer may hold, errors included; 8 MB where nothing else is said. */
  mostAnswerBytes?: number;
}

export interface ThreadDeps {
  graph: Pick<GraphAccess, 'revisions' | 'session' | 'current'>;
  history: Pick<History, 'answer'>;
  access: Access;
  /** The datasets of the graph and of the folders. */
  datasets: () => Promise<ListedDataset[]>;
  /** Null where nothing can be imported. */
  imports?: ImportDesk | null;
  log: Log;
  limits: ThreadLimits;
  textsFolder: string | null;
  /** The compiled program where the caller has one; else it is looked for beside this file. */
  program?: URL | undefined;
}

const MOST_ANSWER_BYTES = 8_000_000;
const MEGABYTE = 1_000_000;
const MOST_KEPT = 0.5;
const FEWEST = 2;
const MOST = 4;

/** The threads that answer questions; each reads the graph's facts once per revision. */
export function createAnsweringThreads(deps: ThreadDeps): Pool<Question, Answer> {
  const { log, limits, textsFolder, program } = deps;
  const count = limits.threads ?? Math.min(MOST, Math.max(FEWEST, availableParallelism()));
  // What a thread keeps must leave it room to work.
  const cacheBytes = Math.min((limits.cacheMegabytes * MEGABYTE) / count, limits.threadMegabytes * MEGABYTE * MOST_KEPT);
  const settings: AnswerSettings = { textsFolder, mostBytes: limits.mostAnswerBytes ?? MOST_ANSWER_BYTES, cacheBytes };
  const drafts = createDraftBoard(() => deps.graph.session());
  const inTurn = createTurns();
  const write = createWriter({ ...deps, drafts, inTurn });
  const main: MainThread = { ...deps, drafts, write, inTurn };
  const threads = createPool<Question, Answer>({
    program: program ?? findProgram('answer-thread', import.meta.url),
    settings,
    threads: count,
    megabytes: limits.threadMegabytes,
    milliseconds: limits.workSeconds * 1000,
    queue: limits.queue,
    reply: (about) => answerAsk(about as Ask, main),
    onBroken: (err) => log.error({ err }, 'A thread that answers questions broke; another one takes its place.'),
  });
  threads.warmUp();
  return threads;
}

interface MainThread extends ThreadDeps {
  drafts: DraftBoard;
  write(ask: WriteAsk): Promise<WriteReply>;
  inTurn: InTurn;
}

/** What a thread asks of the one place that keeps it. */
async function answerAsk(about: Ask, main: MainThread): Promise<unknown> {
  const { graph, history, access, datasets, imports, drafts, write } = main;
  if (about === 'revisions') return graph.revisions();
  if (about === 'datasets') return datasets();
  if ('history' in about) return history.answer(about.history.what, about.history.ask);
  if ('what' in about && about.what === 'write') return write(about);
  if ('what' in about && about.what === 'undo') return answerUndo(about, main);
  if ('what' in about && about.what === 'undo-outlook') return answerUndoOutlook(about, main);
  if ('drafts' in about) return answerDraft(about, { board: drafts, session: () => graph.session(), access });
  if (!('desk' in about)) return answerKeeping(about, access);
  if (!imports) throw NO_IMPORTS;
  if (about.what === 'commit' && about.by.role !== undefined && access.needsSignature({ role: about.by.role })) throw BY_ADMINISTRATORS;
  return answerImport(about, imports);
}

const BY_ADMINISTRATORS = new Forbidden({
  zh: '本服务须由管理员签发：表格已读好，差异也算好了，请管理员在“导入”页写入。',
  en: 'Here an administrator signs what is written: the tables are read and their difference is found; ask one to write them on the page of imports.',
});
const NO_IMPORTS = new Forbidden({ zh: '本服务没有开放导入。', en: 'This service takes no imports.' });
