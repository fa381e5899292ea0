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
interface Part {
  noun: string;
  bytes: SharedArrayBuffer;
}

export interface PackedSnapshot {
  readonly revision: RevisionRecord;
  readonly facts: readonly Part[];
  readonly records: readonly Part[];
  readonly origins: readonly Part[];
}

/** Rows of one part: a fraction of a millisecond's work each, some milliseconds for all of them. */
const PART_ROWS = 2000;

export async function packSnapshot(
  revision: RevisionRecord,
  facts: Facts,
  records: Records = NO_RECORDS,
  origins: Origins = NO_ORIGINS,
): Promise<PackedSnapshot> {
  return { revision, facts: await pack(facts), records: await pack(records), origins: await pack(origins) };
}

export function unpackSnapshot({ facts, records, origins }: PackedSnapshot): { facts: Facts; records: Records; origins: Origins } {
  return { facts: unpack(facts), records: unpack(records), origins: unpack(origins) };
}

async function pack(nouns: object): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [noun, rows] of Object.entries(nouns) as [string, readonly unknown[]][]) {
    for (let start = 0; start === 0 || start < rows.length; start += PART_ROWS) {
      parts.push({ noun, bytes: toShared(serialize(rows.slice(start, start + PART_ROWS))) });
      await setImmediate();
    }
  }
  return parts;
}

function unpack<Nouns>(parts: readonly Part[]): Nouns {
  const nouns: Record<string, unknown[]> = {};
  for (const { noun, bytes } of parts) {
    const rows = (nouns[noun] ??= []);
    // The deserialiser takes no shared memory.
    for (const row of deserialize(Buffer.from(new Uint8Array(bytes))) as unknown[]) rows.push(row);
  }
  return nouns as Nouns;
}

/** The bytes in memory that every thread can read. */
export function toShared(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
}
