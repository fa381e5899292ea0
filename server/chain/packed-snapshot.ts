/**
 * The facts of one revision in memory that every thread can read: packed once, where the graph is, and unpacked by each thread
 * that answers from them. In small parts, so that packing a large graph holds nobody up.
 */
import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { NO_ORIGINS, type Origins } from '../domain/datasets.ts';
import type { Facts } from '../domain/facts.ts';
import type { Records } from '../domain/records.ts';
import { NO_RECORDS } from '../domain/records.ts';
import type { RevisionRecord } from '../graph/queries/read-revision.ts';

/** Rows of one noun, serialised. */
export interface Part {
  /** The same number, the same rows: a thread that has them need not unpack them again. */
  number: number;
  noun: string;
  /** The id of the first row, where rows have one: they stand in its order. */
  first: string | null;
  bytes: SharedArrayBuffer;
  /** The lines by which its rows are found by name, where they were packed beside them; null: they are found when they are needed. */
  names: SharedArrayBuffer | null;
}

export interface PackedSnapshot {
  readonly revision: RevisionRecord;
  readonly facts: readonly Part[];
  readonly records: readonly Part[];
  readonly origins: readonly Part[];
}

/** Rows of one part: a fraction of a millisecond's work each, some milliseconds for all of them. */
export const PART_ROWS = 2000;

export async function packSnapshot(
  revision: RevisionRecord,
  facts: Facts,
  records: Records = NO_RECORDS,
  origins: Origins = NO_ORIGINS,
): Promise<PackedSnapshot> {
  return { revision, facts: await pack(facts), records: await pack(records), origins: await pack(origins) };
}

/** The rows of each noun in parts. */
async function pack(nouns: object): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [noun, rows] of Object.entries(nouns) as [string, readonly unknown[]][])
    for (const part of await packRows(noun, rows)) parts.push(part);
  return parts;
}

/** At least one part, be it empty. */
export async function packRows(noun: string, rows: readonly unknown[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (let start = 0; start === 0 || start < rows.length; start += PART_ROWS) {
    parts.push(packPart(noun, rows.slice(start, start + PART_ROWS)));
    await setImmediate();
  }
  return parts;
}

/** Rows that come in pages, each packed before the next one is read. */
export async function packPages(noun: string, pages: AsyncIterable<readonly unknown[]>): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const rows of pages) if (rows.length > 0) for (const part of await packRows(noun, rows)) parts.push(part);
  return parts.length > 0 ? parts : [packPart(noun, [])];
}

let numbers = 0;

export function packPart(noun: string, rows: readonly unknown[]): Part {
  const first = (rows[0] as { id?: string } | undefined)?.id ?? null;
  return toPart(noun, first, toShared(serialize(rows)));
}

/** Rows that were packed before, under a number of their own. */
export function toPart(noun: string, first: string | null, bytes: SharedArrayBuffer, names: Part['names'] = null): Part {
  return { number: ++numbers, noun, first, bytes, names };
}

export function unpackPart({ bytes }: Part): unknown[] {
  // The deserialiser takes no shared memory.
  return deserialize(Buffer.from(new Uint8Array(bytes))) as unknown[];
}

/** The bytes in memory that every thread can read. */
export function toShared(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
}
