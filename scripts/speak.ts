/** What the commands of the store print: one language, by the terminal. */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { IntendedError, type Sentence } from '../server/errors.ts';

const speaksChinese = !/^en/i.test(process.env['LC_ALL'] || process.env['LANG'] || '');

export const inWords = ({ zh, en }: Sentence): string => (speaksChinese ? zh : en);
export const say = (sentence: Sentence): void => console.log(inWords(sentence));

/** Ends with 1 and one sentence where something is wrong; a fault of ours passes with its trace. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof IntendedError)) throw error;
    console.error(inWords(error.sentence));
    process.exitCode = 1;
  }
}

/** A path as it was meant where the command was given: npm itself goes to the folder of the product. */
export const toPath = (given: string): string => resolve(process.env['INIT_CWD'] ?? '.', given);

/** Asks on the terminal; no where there is none. */
export async function ask(question: Sentence): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(y|yes|是)$/i.test((await lines.question(`${inWords(question)} (y/N) `)).trim());
  } finally {
    lines.close();
  }
}
