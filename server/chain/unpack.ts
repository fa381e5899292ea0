/** Packed rows back as facts, so that what a new revision did not touch stays the very same list and the very same rows. */
import { lazy } from '../analysis/tools/lazy.ts';
import { createMemo, type Memo } from '../analysis/tools/memo.ts';
import { append } from '../domain/append.ts';
import type { Origins, Ownership } from '../domain/datasets.ts';
import type { Facts } from '../domain/facts.ts';
import type { Records } from '../domain/records.ts';
import { createChainChooser, type ChainChooser } from './facts-of-chain.ts';
import { createOneCopy } from './one-copy.ts';
import { unpackPart, type PackedSnapshot, type Part } from './packed-snapshot.ts';
import { bringNames } from './search/pack-names.ts';

export interface Unpacked {
  facts: Facts;
  records: Records;
  origins: Origins;
}

/** Whoever unpacks one revision after another: keeps the rows of the last. */
export interface Unpacker {
  unpack(packed: PackedSnapshot): Unpacked;
  /** What was computed from lists that it gave. */
  memo: Memo;
  /** Out of which the facts of one chain are chosen. */
  chooser: ChainChooser;
}

interface Kept {
  numbers: readonly number[];
  rows: unknown[];
}

export function createUnpacker(): Unpacker {
  let parts = new Map<number, unknown[]>();
  let lists = new Map<string, Kept>();
  let owned: { numbers: readonly number[]; rows: Ownership[] } | null = null;

  /** The same list as long as nobody came to state a fact or no longer does. */
  function unpackOwners(of: readonly Part[]): Ownership[] {
    const numbers = of.map(({ number }) => number);
    if (owned === null || !isSame(owned.numbers, numbers)) owned = { numbers, rows: of.flatMap((part) => unpackPart(part) as Ownership[]) };
    return owned.rows;
  }

  function unpackAll<Nouns>(of: readonly Part[], kind: string): Nouns {
    const numbers = new Map<string, number[]>();
    for (const { noun, number } of of) append(numbers, noun, number);
    const nouns: Record<string, unknown[]> = {};
    for (const [noun, own] of numbers) {
      const there = lists.get(`${kind} ${noun}`);
      const kept = there && isSame(there.numbers, own) ? there : { numbers: own, rows: own.flatMap((number) => parts.get(number) ?? []) };
      lists.set(`${kind} ${noun}`, kept);
      nouns[noun] = kept.rows;
    }
    return nouns as Nouns;
  }

  return {
    memo: createMemo(),
    chooser: createChainChooser(),
    unpack({ facts, records, origins }) {
      // One row a fact, and hardly ever asked for: only where several datasets state chains, or one is loaded again.
      const owners = origins.filter(({ noun }) => noun === 'owned');
      const named = origins.filter(({ noun }) => noun !== 'owned');
      const all = [...facts, ...records, ...named];
      // What goes makes room before anything comes: two revisions at once may be more than a thread has room for.
      const wanted = new Set(all.map(({ number }) => number));
      parts = new Map([...parts].filter(([number]) => wanted.has(number)));
      lists = new Map([...lists].filter(([, { numbers }]) => numbers.every((number) => wanted.has(number))));
      const keepOneCopy = createOneCopy();
      for (const part of all) {
        if (parts.has(part.number)) continue;
        const rows = unpackPart(part);
        keepOneCopy(part.noun, rows);
        bringNames(rows, part);
        parts.set(part.number, rows);
      }
      const { datasets } = unpackAll<Pick<Origins, 'datasets'>>(named, 'origins');
      const toOwned = lazy(() => unpackOwners(owners));
      return {
        facts: unpackAll(facts, 'facts'),
        records: unpackAll(records, 'records'),
        origins: {
          datasets,
          get owned() {
            return toOwned();
          },
        },
      };
    },
  };
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((number, i) => number === b[i]);

/** That of this thread: a snapshot that it opens besides is made of what it has. */
export const threadUnpacker = createUnpacker();

export const unpackSnapshot = (packed: PackedSnapshot): Unpacked => createUnpacker().unpack(packed);
