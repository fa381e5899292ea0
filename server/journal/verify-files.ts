/** Reads a journal in files from its first byte to its last, and says how far it can be proven. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readHead, type HeadFile, type Segment } from './head-file.ts';
import type { Damage } from './news.ts';
import type { JournalRecord } from './record.ts';
import { BadBytes, readSegment } from './segment.ts';
import { BadLine, createWalk, START, type JournalHead } from './walk.ts';

export interface Proof {
  /** How far it was acknowledged; null where the file that says so cannot be believed. */
  acknowledged: HeadFile | null;
  /** Whether all that was acknowledged is there and whole. */
  isProven: boolean;
  /** The newest place at which it is whole, and the segments up to there. */
  whole: HeadFile;
  /** What lies behind that place, if anything does. */
  damage: Damage | null;
}

export const SEGMENT_NAME = /^\d{6}\.jsonl$/;

export async function readSegmentNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => SEGMENT_NAME.test(name)).sort();
}

/** @param onRecord is told what the lines say, rows excepted */
export async function verifyFiles(folder: string, onRecord: (record: JournalRecord) => void = () => undefined): Promise<Proof> {
  const acknowledged = await readHead(folder);
  const walk = createWalk();
  const segments: Segment[] = [];
  let whole: HeadFile = { ...START, segments: [] };
  let isProven = acknowledged !== null && acknowledged.number === 0;
  const toDamage = (name: string, why: string): Damage => ({ file: join(folder, name), revision: whole.revision, why });
  for (const name of await readSegmentNames(folder)) {
    const segment: Segment = { name, bytes: 0, number: walk.head.number };
    segments.push(segment);
    try {
      for await (const { hash, text, end } of readSegment(join(folder, name))) {
        const record = walk.take(text, hash);
        Object.assign(segment, { bytes: end, number: walk.head.number });
        if (walk.whole === walk.head) whole = { ...walk.whole, segments: segments.map((each) => ({ ...each })) };
        if (record) onRecord(record);
        if (acknowledged?.number === walk.head.number) isProven = isSamePlace(walk.head, acknowledged);
      }
    } catch (error) {
      if (!(error instanceof BadBytes) && !(error instanceof BadLine)) throw error;
      return { acknowledged, isProven, whole, damage: toDamage(name, error.message) };
    }
  }
  const last = segments.at(-1)?.name ?? 'head.json';
  const rest = walk.head.number === whole.number ? null : toDamage(last, `line ${walk.head.number} ends no revision`);
  const missing = acknowledged !== null && !isProven ? toDamage(last, `line ${acknowledged.number} was acknowledged`) : null;
  return { acknowledged, isProven, whole, damage: missing ?? rest };
}

const isSamePlace = (a: JournalHead, b: JournalHead): boolean => a.hash === b.hash && a.revisionHash === b.revisionHash;
