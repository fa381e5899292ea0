/** The lines by which rows are found, packed beside them: the sound of a hundred thousand names takes seconds to find. */
import { setImmediate } from 'node:timers/promises';
import { toShared, unpackPart, type PackedSnapshot, type Part } from '../packed-snapshot.ts';
import { NAMED_NOUNS } from './named-nouns.ts';
import { bringLines, linesOf, type Named } from './name-lines.ts';

/** No line holds it. */
const BETWEEN = '\r';
/** Rows whose lines are found before others have their turn: some milliseconds. */
const AT_ONCE = 200;

/** Gives every part that has none its lines, some at a time. */
export async function packNames({ facts, records }: PackedSnapshot): Promise<void> {
  for (const part of [...facts, ...records]) if (part.noun in NAMED_NOUNS && part.names === null) part.names = await findNames(part);
}

async function findNames(part: Part): Promise<SharedArrayBuffer> {
  const rows = unpackPart(part) as Named[];
  const lines: string[] = [];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    for (const row of rows.slice(start, start + AT_ONCE)) lines.push(linesOf(row));
    await setImmediate();
  }
  return toShared(Buffer.from(lines.join(BETWEEN)));
}

/** Rows with the lines that were packed beside them; these are read when a name is first looked for. */
export function bringNames(rows: readonly unknown[], { names }: Part): void {
  if (names !== null) bringLines(rows as readonly Named[], () => Buffer.from(new Uint8Array(names)).toString().split(BETWEEN));
}
