import { describe, expect, it } from 'vitest';
import { createNameSearch } from '../../../server/chain/search/name-search.ts';
import type { NounKind } from '../../../server/chain/search/named-nouns.ts';
import { NO_FACTS, type Enterprise, type Facts, type Product, type Region } from '../../../server/domain/facts.ts';

const named = (id: string, name: string, nameEn: string | null = null, aliases: string[] = []) => ({ id, name, nameEn, aliases });
const facts = {
  ...NO_FACTS,
  regions: [named('cn-620300', '金昌市', 'Jinchang'), named('park', '金昌经开区')] as unknown as Region[],
  products: [
    named('niso4', '电池级硫酸镍', 'Battery-grade nickel sulphate'),
    named('ni', '镍', 'Nickel'),
    named('foam', '泡沫镍', 'Nickel foam'),
    named('h2so4', '硫酸', 'Sulphuric acid'),
    named('fiber', '碳纤维', 'Carbon fibre'),
    named('ncm', 'NCM811 正极', 'NCM811 cathode'),
    named('nb', '铌', 'Niobium'),
  ] as unknown as Product[],
  enterprises: [
    named('e_jinchuan', '金川集团股份有限公司', 'Jinchuan Group Co., Ltd.', ['金川集团', '金川公司']),
    named('e_salt', '金川集团镍盐有限公司', 'Jinchuan Nickel Salt Co.'),
    named('park', '金昌经开区'),
  ] as unknown as Enterprise[],
} satisfies Facts;
const search = createNameSearch(facts);
const ids = (text: string, kinds: NounKind[] | null = null, first = 20) => search.find(text, kinds, first).map(({ id }) => id);

describe('what is found first', () => {
  it('for the sign of an element is everything of the element before what only sounds like it', () => {
    const found = ids('Ni', ['PRODUCT']);
    expect(found.slice(0, 3).sort()).toEqual(['foam', 'ni', 'niso4']);
    expect(found.indexOf('nb')).toBeGreaterThan(2);
  });

  it('for a company is the one of that legal form before one of another', () => {
    const twins = createNameSearch({
      ...NO_FACTS,
      enterprises: [named('a', '小江铜业有限公司'), named('b', '小江铜业股份有限公司')] as unknown as Enterprise[],
    });
    expect(twins.find('小江铜业股份有限公司', null, 5).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(twins.find('小江铜业有限公司', null, 5).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['金川集团', 'e_jinchuan'],
    ['金川公司', 'e_jinchuan'],
    ['jcjt', 'e_jinchuan'],
    ['JCJT', 'e_jinchuan'],
    ['jinchuanjituan', 'e_jinchuan'],
    ['jin chuan ji tuan', 'e_jinchuan'],
    ['Jinchuan Group', 'e_jinchuan'],
    ['jinchuan  GROUP co ltd', 'e_jinchuan'],
    ['镍', 'ni'],
    ['nickel', 'ni'],
    ['硫酸', 'h2so4'],
    ['硫酸镍', 'niso4'],
    ['ｎｉｃｋｅｌ', 'ni'],
    ['sulfuric acid', 'h2so4'],
    ['carbon fiber', 'fiber'],
    ['pmn', 'foam'],
    ['ncm811', 'ncm'],
    ['jcs', 'cn-620300'],
    ['鎳', 'ni'],
    ['金川集團', 'e_jinchuan'],
    ['金川集团有限公司', 'e_jinchuan'],
    ['金川集团有限责任公司', 'e_jinchuan'],
    ['金川集团镍盐股份有限公司', 'e_salt'],
    ['Ni', 'ni'],
    ['ni', 'ni'],
    ['Nb', 'nb'],
  ])('for %s is %s', (text, id) => expect(ids(text)[0]).toBe(id));

  it.each([
    ['nickle', 'ni'],
    ['sulphuirc acid', 'h2so4'],
    ['jinchuna', 'e_jinchuan'],
    ['nickle sulfate', 'niso4'],
    ['cathdoe', 'ncm'],
    ['jinchang', 'cn-620300'],
  ])('forgives the typing error in %s', (text, id) => expect(ids(text)).toContain(id));
});

describe('Chinese characters of the same sound', () => {
  it.each([
    ['硫酸聂', 'h2so4', false],
    ['流酸', 'h2so4', true],
    ['抛沫镍', 'foam', true],
    ['金穿集团', 'e_jinchuan', true],
    ['聂', 'ni', false],
    ['硫酸不是', 'h2so4', false],
  ])('%s finds %s: %s', (text, id, found) => expect(ids(text).includes(id)).toBe(found));

  it('are never before what is spelt as asked', () => {
    expect(search.find('流酸', null, 1)[0]!.score).toBeLessThan(search.find('uric', null, 1)[0]!.score);
    expect(ids('硫酸')[0]).toBe('h2so4');
  });
});

describe('the order', () => {
  it('is exact, start, word, inside, typing error', () => {
    const scores = ['Nickel foam', 'Nickel fo', 'foam', 'ickel', 'Nickle foma'].map(
      (text) => search.find(text, null, 20).find(({ id }) => id === 'foam')?.score ?? 0,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it('does not depend on the order of the facts', () => {
    const turned = createNameSearch({
      ...facts,
      products: [...facts.products].reverse(),
      enterprises: [...facts.enterprises].reverse(),
      regions: [...facts.regions].reverse(),
    });
    for (const text of ['nickel', 'jin', '金', 'j']) expect(turned.find(text, null, 20)).toEqual(search.find(text, null, 20));
  });

  it('gives 1 to an exact name alone', () => {
    expect(search.find('镍', null, 1)[0]?.score).toBe(1);
    expect(search.find('金川集团', null, 1)[0]?.score).toBeLessThan(1);
  });
});

describe('what is not found', () => {
  it.each(['', '   ', '·—()', 'zzzz', '鱉鱉'])('for %o is anything', (text) => expect(ids(text)).toEqual([]));
  it('forgives nothing in short text', () => expect(ids('pmm')).toEqual([]));
  it('are other kinds than those asked for', () => expect(ids('金', ['REGION'])).toEqual(['cn-620300', 'park']));
  it('is more than asked for', () => expect(ids('金', null, 2)).toHaveLength(2));
});

it('names a park once, though it is a region and an enterprise', () => {
  expect(search.find('金昌经开区', null, 20).filter(({ id }) => id === 'park')).toEqual([expect.objectContaining({ kind: 'ENTERPRISE' })]);
});

it('says what matched', () => {
  expect(search.find('jcgs', null, 1)[0]).toMatchObject({ id: 'e_jinchuan', matched: 'jcgs' });
  expect(search.find('金川公司', null, 1)[0]).toMatchObject({ matched: '金川公司', name: '金川集团股份有限公司' });
});
