/** The program of a thread that runs one method on one table; an entry of its own in the compiled server. */
import { parentPort, workerData } from 'node:worker_threads';
import { findMethod } from '../../analysis/catalogue/catalogue.ts';
import { IntendedError } from '../../errors.ts';
import type { ThreadAnswer, ThreadQuestion } from './thread-messages.ts';

const { method, input, milliseconds } = workerData as ThreadQuestion;
const end = performance.now() + milliseconds;
parentPort?.postMessage(answer());

function answer(): ThreadAnswer {
  try {
    return { result: findMethod(method).run(input, { deadline: () => performance.now() > end }) };
  } catch (error) {
    if (error instanceof IntendedError) return { refused: { sentence: error.sentence, details: error.details } };
    throw error;
  }
}
