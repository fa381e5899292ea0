import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sentence } from '../../../server/errors.ts';
import { beginJournal, type FileJournal } from '../../../server/journal/file-journal.ts';
import { JournalDamaged } from '../../../server/journal/news.ts';
import { openJournal, type Witness } from '../../../server/journal/open-journal.ts';
import { toParts, toRevisionTexts, type Row } from '../../../server/journal/record.ts';
import { foldJournal } from '../../testkit/fold-journal.ts';

let place: string;
let folder: string;
let said: string[];
const segment = () => join(folder, '000001.jsonl');
const head = () => join(folder, 'head.json');
const open = (witness: Witness | null = null) => openJournal(folder, witness, ({ en }: Sentence) => said.push(en)) as Promise<FileJournal>;

const row = (id: string, name: string | null): Row => ({
  node: 'Product',
  id,
  before: null,
  after: name === null ? null : { also: [], props: { id, name } },
});
const texts = (revision: number, rows: Row[]) =>
  toRevisionTexts({ revision, kind: 'REVISION', at: '2026-11-01T00:00:00.000Z', by: 'test', note: null, dataset: null }, toParts(rows), {
    added: rows.length,
    changed: 0,
    removed: 0,
  });
async function write(journal: FileJournal, revision: number, rows: Row[]): Promise<void> {
  (await journal.appendRevision(texts(revision, rows))).keep();
}

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'liantu-journal-'));
  folder = join(place, 'journal');
  said = [];
  const journal = await beginJournal(folder);
  await write(journal, 1, [row('a', '镍'), row('b', '铜')]);
  await journal.append('LOGIN', { who: '张' });
  await write(journal, 2, [row('b', null), row('c', '钴')]);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

it('is read as it was written, and goes on where it ended', async () => {
  const journal = await open();
  expect(await journal.head()).toMatchObject({ number: 8, revision: 2 });
  await write(journal, 3, [row('d', '铁')]);
  const { nodes, revisions } = await foldJournal((await open()).lines());
  expect([[...nodes.keys()], revisions.map(({ revision }) => revision), said]).toEqual([
    ['Product a', 'Product c', 'Product d'],
    [1, 2, 3],
    [],
  ]);
});

it('refuses every flipped bit and every lost end, or is as it was', async () => {
  const whole = await (await open()).head();
  const kept = join(place, 'kept');
  cpSync(folder, kept, { recursive: true });
  const outcome = async (spoil: () => void) => {
    rmSync(folder, { recursive: true });
    cpSync(kept, folder, { recursive: true });
    spoil();
    try {
      return (await (await open({ revision: 2, hash: whole.revisionHash })).head()).hash === whole.hash ? 'same' : 'OTHER';
    } catch (error) {
      return error instanceof JournalDamaged ? 'refused' : `THREW ${String(error)}`;
    }
  };
  const seen = new Set<string>();
  for (const path of [segment(), head()]) {
    const size = statSync(path).size;
    for (let at = 0; at < size; at += 41) {
      const flip = () => {
        const bytes = readFileSync(path);
        bytes[at]! ^= 1 << (at % 8);
        writeFileSync(path, bytes);
      };
      for (const [how, spoil] of [
        ['flip', flip],
        ['cut', () => truncateSync(path, at)],
      ] as const)
        seen.add(`${path === head() ? 'head' : 'segment'} ${how}: ${await outcome(spoil)}`);
    }
  }
  expect([...seen].sort()).toEqual(['head cut: same', 'head flip: same', 'segment cut: refused', 'segment flip: refused']);
});

it('cuts off what was never acknowledged, says so, and takes in what is whole', async () => {
  const before = readFileSync(head());
  appendFileSync(segment(), '120 abc');
  expect([(await (await open()).head()).revision, said[0]]).toEqual([2, expect.stringContaining('cut off')]);
  const journal = await open();
  await write(journal, 3, [row('d', '铁')]);
  writeFileSync(head(), before);
  expect((await (await open()).head()).revision).toBe(3);
  expect(said).toHaveLength(1);
});

it('writes a lost head again only where the graph vouches for the end', async () => {
  const { revisionHash } = await (await open()).head();
  rmSync(head());
  await expect(open(null)).rejects.toBeInstanceOf(JournalDamaged);
  await expect(open({ revision: 3, hash: 'f'.repeat(64) })).rejects.toBeInstanceOf(JournalDamaged);
  expect((await (await open({ revision: 2, hash: revisionHash })).head()).revision).toBe(2);
  expect((await (await open()).head()).revision).toBe(2);
});

it('takes a revision back that the graph refused, while others wait', async () => {
  const journal = await open();
  const bytes = statSync(segment()).size;
  const told = await journal.appendRevision(texts(3, [row('x', 'x')]));
  const note = journal.append('EXPORT', { rows: 3 });
  expect(statSync(segment()).size).toBeGreaterThan(bytes);
  await told.undo();
  await note;
  expect(await (await open()).head()).toMatchObject({ number: 9, revision: 2 });
});

it('names the file, the revision before the damage, and the way out', async () => {
  truncateSync(segment(), statSync(segment()).size - 10);
  const error = (await open().catch((thrown: unknown) => thrown)) as JournalDamaged;
  expect(error.sentence.en).toMatch(/000001\.jsonl.*revision 1 .*restore.*--accept-until 1/);
  expect(error.sentence.zh).toMatch(/000001\.jsonl.*修订 1 .*restore.*--accept-until 1/);
});

it('refuses to write where another program wrote', async () => {
  const journal = await open();
  appendFileSync(segment(), 'x');
  await expect(journal.append('LOGIN', {})).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
});
