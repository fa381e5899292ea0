import { describe, expect, it } from 'vitest';
import { countFilters, ownFirst, passes, sortGaps } from '../../../client/views/gaps/filter.ts';
import { rankGaps } from '../../../client/views/gaps/rank.ts';
import { toServerFilter } from '../../../client/views/gaps/server-filter.ts';
import type { BoardGap } from '../../../client/views/gaps/use-gaps.ts';

const gap = (id: string, given: { name: string; nameEn: string; stage: number; demand: number } & Partial<BoardGap>): BoardGap => {
  const { name, nameEn, stage, demand, ...rest } = given;
  return {
    id,
    kind: 'SUPPLEMENT',
    score: demand,
    rank: 1,
    rankByDefault: 1,
    reason: '',
    knowledge: 'NOT_RECORDED',
    readiness: null,
    onTheWay: false,
    candidates: 0,
    market: null,
    marketWithPlanned: null,
    marketDoubted: [],
    factors: [{ key: 'DEMAND', name: '需求', value: demand, weight: 1, contribution: demand }],
    bestProcess: null,
    haveInputs: [],
    missingInputs: [],
    resources: [],
    loses: [],
    usedFor: [],
    goals: [],
    neededBy: [],
    opensNext: [],
    projects: [],
    product: { id, name, nameEn, aliases: [`${id} 别名`], stage, segment: 'battery' },
    ...rest,
  };
};

const FOIL = gap('foil', { name: '锂电铜箔', nameEn: 'Copper foil', stage: 4, demand: 0.9, readiness: 0.5 });
const SALT = gap('salt', {
  name: '碳酸锂',
  nameEn: 'Lithium carbonate',
  stage: 3,
  demand: 0.5,
  readiness: 1,
  onTheWay: true,
  knowledge: 'VERIFIED_ABSENT',
});
const PACK = gap('pack', { name: '电池PACK', nameEn: 'Battery pack', stage: 5, demand: 0.1 });
const laneOf = (id: string) => (id === 'battery' ? '电池' : undefined);
const ALL = { text: '', kinds: [], segments: [], stages: [], way: 'all' as const, knowledge: [] };

describe('filters of the gap board', () => {
  it('let everything pass when none is set', () => {
    expect(countFilters(ALL)).toBe(0);
    expect([FOIL, SALT, PACK].every((one) => passes(one, ALL, laneOf))).toBe(true);
  });

  it('finds by a lane and by what is used, own names first', () => {
    const cell = { id: 'cell', name: '电芯', nameEn: null, segment: 'battery' };
    const film = { ...SALT, product: { ...SALT.product, segment: 'chemical' }, usedFor: [cell] };
    expect([film, PACK].every((one) => passes(one, { ...ALL, text: '电池' }, laneOf))).toBe(true);
    expect(passes({ ...film, usedFor: [] }, { ...ALL, text: '电池' }, laneOf)).toBe(false);
    const ordered = ownFirst(rankGaps([film, PACK], {}), '电池', laneOf);
    expect(ordered.map(({ gap: { id } }) => id)).toEqual(['pack', 'salt']);
    expect(ownFirst(rankGaps([film, PACK], {}), '', laneOf).map(({ gap: { id } }) => id)).toEqual(['salt', 'pack']);
  });

  it.each([
    ['Chinese name', { text: '铜箔' }, ['foil']],
    ['English name, any case', { text: ' LITHIUM' }, ['salt']],
    ['alias', { text: 'pack 别名' }, ['pack']],
    ['stage', { stages: [3, 5] }, ['salt', 'pack']],
    ['segment', { segments: ['ni'] }, []],
    ['on the way', { way: 'yes' as const }, ['salt']],
    ['not on the way', { way: 'no' as const }, ['foil', 'pack']],
    ['knowledge', { knowledge: ['VERIFIED_ABSENT' as const] }, ['salt']],
    ['kind', { kinds: ['STRENGTHEN' as const] }, []],
    ['two at once', { stages: [3], way: 'no' as const }, []],
  ])('by %s', (_name, part, expected) => {
    expect([FOIL, SALT, PACK].filter((one) => passes(one, { ...ALL, ...part }, laneOf)).map(({ id }) => id)).toEqual(expected);
    expect(countFilters({ ...ALL, ...part })).toBe(Object.keys(part).length);
  });
});

describe('the filters for the server', () => {
  it('leave out what is not set, and the kind, of which it is asked one by one', () => {
    expect(toServerFilter(ALL)).toEqual({ text: null, segment: null, stage: null, knowledge: null, onTheWay: null });
    expect(toServerFilter({ ...ALL, text: ' foil ', stages: [3], way: 'no' })).toEqual({
      ...{ text: 'foil', segment: null, stage: [3] },
      ...{ knowledge: null, onTheWay: false },
    });
  });
});

describe('order of the gap board', () => {
  const order = (sort: Parameters<typeof sortGaps>[1]) =>
    sortGaps(rankGaps([PACK, SALT, FOIL], {}), sort, (product) => product.nameEn ?? '', 'en').map(({ gap: { id } }) => id);
  it('is by score, name, stage from downstream, or readiness with the unknown last', () => {
    expect(order('score')).toEqual(['foil', 'salt', 'pack']);
    expect(order('name')).toEqual(['pack', 'foil', 'salt']);
    expect(order('stage')).toEqual(['pack', 'foil', 'salt']);
    expect(order('readiness')).toEqual(['salt', 'foil', 'pack']);
  });
});
