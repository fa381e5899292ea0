import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDice } from '../../../scripts/bench-parts/methods-a-chains.ts';
import { packSnapshot } from '../../../server/chain/packed-snapshot.ts';
import { createSnapshotShelf, type Shelved } from '../../../server/chain/shelf/snapshot-shelf.ts';
import { unpackSnapshot } from '../../../server/chain/unpack.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';
import { createTinyRecords } from '../../testkit/tiny-records.ts';

let folder: string;
const open = (program = 'one', atLeast = 0) => createSnapshotShelf({ folder, program, atLeast });
const pack = async (id: number): Promise<Shelved> => ({
  packed: await packSnapshot(
    { id, at: '2026-11-30T00:00:00.000Z', by: '张', note: null, added: 1, changed: 0, removed: 0 },
    createTinyFacts(),
    createTinyRecords(),
  ),
  line: { number: id, hash: `${id}`.repeat(64) },
});

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'liantu-shelf-')), 'snapshot');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

it('gives back what was put there last, under numbers of its own', async () => {
  expect(await open().read()).toBeNull();
  const [first, second] = [await pack(1), await pack(2)];
  await open().write(first);
  // Somebody was killed while he put one there.
  writeFileSync(join(folder, `${'3'.repeat(64)}.snapshot.next`), 'half');
  await open().write(second);
  expect(readdirSync(folder)).toHaveLength(1);
  const there = (await open().read())!;
  expect([there.line, there.packed.revision]).toEqual([second.line, second.packed.revision]);
  expect(unpackSnapshot(there.packed)).toEqual(unpackSnapshot(second.packed));
  const numbers = [first, second, there].flatMap(({ packed }) => [...packed.facts, ...packed.records].map(({ number }) => number));
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('gives nothing to another program, and keeps nothing small', async () => {
  await open('one', 1_000_000).write(await pack(1));
  expect(await open().read()).toBeNull();
  await open().write(await pack(1));
  expect(await open('two').read()).toBeNull();
});

it('gives nothing of what was damaged anywhere, or cut off, or added to', async () => {
  await open().write(await pack(1));
  const path = join(folder, readdirSync(folder)[0]!);
  const whole = readFileSync(path);
  const dice = createDice(18);
  // Its length, its header, the middle, the digest at its end.
  const places = [0, 3, 4, 40, whole.length - 1, ...Array.from({ length: 60 }, () => dice(whole.length))];
  for (const place of places) {
    const damaged = Buffer.from(whole);
    damaged[place]! ^= 1 << dice(8);
    writeFileSync(path, damaged);
    expect(await open().read(), `byte ${place}`).toBeNull();
    writeFileSync(path, whole.subarray(0, place));
    expect(await open().read(), `cut at ${place}`).toBeNull();
  }
  writeFileSync(path, Buffer.concat([whole, Buffer.from('x')]));
  expect(await open().read()).toBeNull();
  writeFileSync(path, whole);
  expect((await open().read())?.line.number).toBe(1);
});
