import { describe, expect, it } from 'vitest';
import { NotFound } from '../../../server/errors.ts';
import { mustHaveParts } from '../../../server/analysis/map/parts-of-chain.ts';
import type { Chain } from '../../../server/domain/facts.ts';
import { mustFind } from '../../../server/graphql/arguments/must-find.ts';

const PRODUCTS = new Map(
  [
    { id: 'separator', name: '锂电隔膜', nameEn: 'Battery separator', aliases: ['隔膜'] },
    { id: 'foil', name: '铜箔', nameEn: null },
    { id: 'folio', name: '对开', nameEn: null },
  ].map((one) => [one.id, one]),
);

function sentenceOf(act: () => unknown): { zh: string; en: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof NotFound) return error.sentence;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an id that is not there', () => {
  const refused = (id: string) => sentenceOf(() => mustFind(PRODUCTS, id, 'product'));

  it('is answered with the id of what is called so', () => {
    for (const name of ['锂电隔膜', '隔膜', 'battery  SEPARATOR', '鋰電隔膜'])
      expect(refused(name)).toEqual({
        zh: `没有编号为“${name}”的产品；是不是 separator？`,
        en: `There is no product with the id "${name}"; did you mean separator?`,
      });
  });

  it('is answered with ids that are a slip away, and with none where nothing is near', () => {
    expect(refused('foli').en).toBe('There is no product with the id "foli"; did you mean foil, folio?');
    expect(refused('moon').en).toBe('There is no product with the id "moon".');
    expect(refused('').zh).toBe('没有编号为“”的产品。');
    expect(refused('x'.repeat(10_000)).en).not.toContain('mean');
  });
});

describe('a segment or stage that no chain holds', () => {
  const chain = {
    segments: [
      { id: 'battery', name: '电池', nameEn: 'Batteries' },
      { id: 'cu', name: '铜', nameEn: 'Copper' },
    ],
    stages: [{ index: 0, name: '资源', nameEn: 'Resources' }],
  } as unknown as Chain;
  const refused = (filter: Parameters<typeof mustHaveParts>[0]) => sentenceOf(() => mustHaveParts(filter, [chain, chain]));

  it('is answered with those that there are, each once, and the one that is called so', () => {
    expect(refused({ segment: ['battery', '电池'] })).toEqual({
      zh: '没有编号为“电池”的分段；是不是 battery？可用：battery 电池、cu 铜。',
      en: 'There is no segment with the id "电池"; did you mean battery? There are: battery Batteries, cu Copper.',
    });
    expect(refused({ stage: [0, 7] }).en).toBe('There is no stage with the id "7"; there are: 0 Resources.');
  });

  it('is nothing where none is asked for', () => {
    expect(() => mustHaveParts({}, [chain])).not.toThrow();
    expect(() => mustHaveParts({ segment: [], stage: null }, [chain])).not.toThrow();
    expect(() => mustHaveParts({ segment: ['cu'], stage: [0] }, [chain])).not.toThrow();
  });
});
