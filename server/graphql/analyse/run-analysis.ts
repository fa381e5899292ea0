/**
 * Runs a method on a table of the caller's own. A small table is computed at once as long as that takes a moment; anything else in
 * a thread of its own, so that nobody else waits for it, and with an end.
 */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Method } from '../../analysis/method/method.ts';
import { InvalidInput, TooCostly } from '../../errors.ts';
import { createDeadline, inSolverTurn, inTurn } from '../limits/in-turn.ts';
import type { ThreadAnswer, ThreadQuestion } from './thread-messages.ts';

/** Characters of JSON up to which a table is tried at once: a method without an early end takes milliseconds on one. */
const SMALL = 2_000;
/** The moment: a search that asks whether it is over goes on in a thread, from the start and with the time of a thread. */
const MOMENT_MS = 50;
/** A method that knows how to stop early does so before the thread is ended. */
const SECONDS = { method: 15, thread: 20 };
/** Beside the chunk that this file ends up in, or one folder up. */
const COMPILED = ['./analyse-thread.js', '../analyse-thread.js'];
const SOURCE = './analyse-thread.ts';

/** @throws InvalidInput for what is wrong with the table; TooCostly where it takes too long */
export function runAnalysis(method: Method, input: unknown, { small = SMALL, seconds = SECONDS.thread } = {}): Promise<object> {
  const inThread = () =>
    inSolverTurn(() => runInThread({ method: method.id, input, milliseconds: Math.min(SECONDS.method, seconds) * 1000 }, seconds));
  return JSON.stringify(input ?? null).length <= small ? runAtOnce(method, input, inThread) : inThread();
}

async function runAtOnce(method: Method, input: unknown, otherwise: () => Promise<object>): Promise<object> {
  let late = false;
  const answer = await inTurn(() => {
    const isOver = createDeadline(MOMENT_MS);
    return method.run(input, { deadline: () => (late ||= isOver()) });
  });
  return late ? otherwise() : answer;
}

function runInThread(workerData: ThreadQuestion, seconds: number): Promise<object> {
  return new Promise((resolve, reject) => {
    const worker = startThread(workerData);
    const late = setTimeout(() => end(() => reject(tooLong(seconds))), seconds * 1000);
    const end = (settle: () => void): void => {
      clearTimeout(late);
      void worker.terminate();
      settle();
    };
    worker.once('message', (answer: ThreadAnswer) =>
      end(() => {
        if ('result' in answer) resolve(answer.result);
        else reject(new InvalidInput(answer.refused.sentence, answer.refused.details));
      }),
    );
    worker.once('error', (error) => end(() => reject(error)));
  });
}

/** The compiled program, or the source through the loader that development and tests run on. Flags of the parent stay out. */
function startThread(workerData: ThreadQuestion): Worker {
  const compiled = COMPILED.map((path) => new URL(path, import.meta.url)).find((file) => existsSync(file));
  if (compiled) return new Worker(compiled, { workerData, execArgv: [] });
  const source = JSON.stringify(new URL(SOURCE, import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}));`, {
    eval: true,
    workerData,
    execArgv: [],
  });
}

function tooLong(seconds: number): TooCostly {
  return new TooCostly(
    {
      zh: `这张表算了 ${seconds} 秒还没有结果，请缩小参数 input 中的表。`,
      en: `This table gave no result within ${seconds} seconds; please make the table in the argument input smaller.`,
    },
    { narrow: ['input'] },
  );
}
