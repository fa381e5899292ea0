/** The files of the trail: lines of JSON, a new file when one is full, each named by the number of its first entry. */
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../journal/make-folder.ts';
import { AUDIT_ACTIONS, type AuditEntry } from './audit.ts';
import { isNextOf, NO_LINES, type AuditHead } from './audit-chain.ts';

const FULL = 1_000_000;
const DIGITS = 10;
const OWNER_ONLY = { file: 0o600, folder: 0o700 };

export const entryShape = z.object({
  number: z.number(),
  at: z.string(),
  by: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  subject: z.string().nullable(),
  address: z.string().nullable(),
  outcome: z.enum(['OK', 'REFUSED']),
  journal: z.string().optional(),
  hash: z.string(),
});

/** Oldest first. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+\.ndjson$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** What a file holds, and whether that is all of it. */
export function readEntries(path: string): { entries: AuditEntry[]; isWhole: boolean } {
  const { lines, isCut } = readLines(path);
  const entries = lines.map(parseLine).filter((entry) => entry !== null);
  return { entries, isWhole: !isCut && entries.length === lines.length };
}

/** The whole lines of a file: a cut may have left half a line at the end. */
function readLines(path: string): { lines: string[]; isCut: boolean } {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(0x0a) + 1;
  return { lines: bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1), isCut: end < bytes.length };
}

function parseLine(line: string): AuditEntry | null {
  try {
    return entryShape.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** Puts the entries behind what is there and onto the disk, all or none. */
export function appendEntries(folder: string, entries: readonly AuditEntry[]): void {
  if (!existsSync(folder)) makeFolder(folder, OWNER_ONLY.folder);
  const last = listFiles(folder).at(-1);
  const isRoomy = last !== undefined && statSync(last).size < FULL;
  const path = isRoomy ? last : join(folder, `${String(entries[0]!.number).padStart(DIGITS, '0')}.ndjson`);
  const length = isRoomy ? readEntriesEnd(path) : 0;
  const file = openSync(path, isRoomy ? 'r+' : 'wx', OWNER_ONLY.file);
  try {
    const text = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    writeAll(file, text, length);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, text: Buffer, from: number): void {
  try {
    ftruncateSync(file, from);
    for (let done = 0; done < text.length;) done += writeSync(file, text, done, text.length - done, from + done);
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, from);
    throw error;
  }
}

/** The byte behind the last whole line: the last of a file of usual lines is found in its end. */
function readEntriesEnd(path: string): number {
  return readFileSync(path).lastIndexOf(0x0a) + 1;
}

/** The end of the trail: every line is written behind it, so only the last one is looked into. */
export function readHead(folder: string): AuditHead {
  for (const path of listFiles(folder).reverse()) {
    for (const line of readLines(path).lines.reverse()) {
      const last = parseLine(line);
      if (last) return { number: last.number, hash: last.hash };
    }
  }
  return NO_LINES;
}

/** The first place where the trail is not what it was when it was written; null where it is whole. */
export function findBreak(folder: string): { file: string; after: number } | null {
  let head = NO_LINES;
  for (const file of listFiles(folder)) {
    const { entries, isWhole } = readEntries(file);
    for (const entry of entries) {
      if (!isNextOf(head, entry)) return { file, after: head.number };
      head = entry;
    }
    if (!isWhole) return { file, after: head.number };
  }
  return null;
}
