import { expect, it } from 'vitest';
import { packSnapshot, toShared } from '../../../server/chain/packed-snapshot.ts';
import { createNameSearch } from '../../../server/chain/search/name-search.ts';
import { packNames } from '../../../server/chain/search/pack-names.ts';
import { unpackSnapshot } from '../../../server/chain/unpack.ts';
import type { EnterpriseId } from '../../../server/domain/ids.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';
import { createTinyRecords } from '../../testkit/tiny-records.ts';

const REVISION = { id: 1, at: '2026-11-30T00:00:00.000Z', by: 'test', note: null, added: 0, changed: 0, removed: 0 };
const pack = () => packSnapshot(REVISION, createTinyFacts(), createTinyRecords());

function open(packed: Awaited<ReturnType<typeof pack>>) {
  const { facts, records } = unpackSnapshot(packed);
  return createNameSearch(facts, records);
}

it('finds the same by lines that were packed beside the rows as by those that are made when asked', async () => {
  const [bare, named] = [await pack(), await pack()];
  await packNames(named);
  const { enterprises, products } = createTinyFacts();
  const names = [...enterprises, ...products].flatMap(({ name, nameEn }) => [name, name.slice(0, 2), nameEn ?? name]);
  const [one, other] = [open(bare), open(named)];
  expect(one.find(names[0]!, null, 20).length).toBeGreaterThan(0);
  for (const text of [...names, 'jin', 'nickle']) expect(other.find(text, null, 20), text).toEqual(one.find(text, null, 20));
});

it('reads them where they are there, and only for the rows that they stand beside', async () => {
  const packed = await pack();
  await packNames(packed);
  const part = packed.facts.find(({ noun }) => noun === 'enterprises')!;
  const { enterprises } = createTinyFacts();
  part.names = toShared(Buffer.from(enterprises.map((_, i) => `N wanted${i}\n`).join('\r')));
  expect(open(packed).find('wanted1', null, 1)).toMatchObject([{ id: enterprises[1]!.id }]);
  part.names = toShared(Buffer.from('N wanted\n\rN wanted\n'.repeat(enterprises.length)));
  expect(open(packed).find('wanted', null, 5)).toEqual([]);
  expect(open(packed).find(enterprises[0]!.name, null, 1)).toMatchObject([{ id: enterprises[0]!.id }]);
});

it('forgives errors in a word, however many words are near it', () => {
  const facts = createTinyFacts();
  for (const count of [2, 20]) {
    const names = Array.from({ length: count }, (_, i) => `Western Galv${String.fromCharCode(97 + i)}nise Works`);
    const enterprises = names.map((nameEn, i) => ({
      ...facts.enterprises[0]!,
      id: `e${i}` as EnterpriseId,
      name: `厂${i}`,
      nameEn,
      aliases: [],
    }));
    const found = createNameSearch({ ...facts, enterprises }).find('galvnise', ['ENTERPRISE'], 50);
    expect(found.map(({ id }) => id as string).sort()).toEqual(enterprises.map(({ id }) => id as string).sort());
  }
});
