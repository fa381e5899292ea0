/** The file that says how far the journal goes, and thereby that nothing is missing at its end. It is the index of the segments, too. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './durable.ts';
import type { JournalHead } from './walk.ts';

export interface Segment {
  name: string;
  bytes: number;
  /** The last line in it. */
  number: number;
}
export interface HeadFile extends JournalHead {
  segments: readonly Segment[];
}

const NAME = 'head.json';

export async function writeHead(folder: string, head: HeadFile): Promise<void> {
  const text = JSON.stringify(head);
  await replaceFile(join(folder, NAME), `${text}\n${digest(text)}\n`);
}

/** @returns null where there is none that can be believed */
export async function readHead(folder: string): Promise<HeadFile | null> {
  const content = await readFile(join(folder, NAME), 'utf8').catch(() => '');
  const [text = '', sum = ''] = content.split('\n');
  return text !== '' && digest(text) === sum ? (JSON.parse(text) as HeadFile) : null;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
