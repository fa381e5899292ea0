import { describe, expect, test } from 'vitest';
import { fitNames, spreadLines } from '../../../../client/views/map/fit-names.ts';
import { toShortName } from '../../../../client/graph/elements/short-name.ts';
import { readFocus, writeFocus } from '../../../../client/views/map/map-place.ts';
import { toOverview } from '../../../../client/views/map/overview-model.ts';
import { aProduct } from '../graph/tiny-chain.ts';

const lanes = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];
const products = [
  aProduct('foil', { status: 'MISSING', verbs: ['SUPPLEMENT'], score: 0.4 }),
  aProduct('film', { status: 'MISSING', verbs: ['SUPPLEMENT'], score: 0.9 }),
  aProduct('wire', { status: 'MISSING', verbs: ['EXTEND'], score: 1 }),
  aProduct('acid', { status: 'WEAK', verbs: ['STRENGTHEN'], score: 0.2 }),
  aProduct('salt', { status: 'WEAK', verbs: ['STRENGTHEN'], score: 0.8 }),
  aProduct('g1', { status: 'POSSIBLE', classId: 'g', className: 'G' }),
  aProduct('g2', { status: 'POSSIBLE', classId: 'g', className: 'G' }),
  aProduct('ore', { stage: 0, segment: 'b', status: 'OUTSIDE' }),
];

describe('the folded map', () => {
  test('a cell names what matters: 补链 by score, then 延链, then the one weakest link', () => {
    const [lane] = toOverview(lanes, [0, 1], products, [], { onlyGaps: false });
    expect(lane?.cells[1]?.mentions.map(({ id, verb }) => `${verb} ${id}`)).toEqual([
      'SUPPLEMENT film',
      'SUPPLEMENT foil',
      'EXTEND wire',
      'STRENGTHEN salt',
    ]);
    expect(lane?.cells[1]?.counts).toEqual([
      { status: 'WEAK', products: 2 },
      { status: 'POSSIBLE', products: 2 },
      { status: 'MISSING', products: 3 },
    ]);
    expect(lane).toMatchObject({ total: 7, missing: 3 });
    expect(lane?.cells[0]).toBeNull();
  });

  test('members of one class with one status share a chip', () => {
    const chips = toOverview(lanes, [0, 1], products, [], { onlyGaps: false })[0]?.cells[1]?.chips ?? [];
    expect(chips.find((chip) => chip.opens === 'g')?.members).toHaveLength(2);
  });

  test('only gaps leaves lanes with gaps and in them nothing else', () => {
    const left = toOverview(lanes, [0, 1], products, [], { onlyGaps: true });
    expect(left.map((lane) => lane.segment)).toEqual(['a']);
    expect(left[0]?.total).toBe(5);
  });

  test('counts stand in where the server sent no products', () => {
    const counts = [
      {
        segment: 'b',
        stage: 1,
        counts: [
          { status: 'MISSING' as const, products: 900 },
          { status: 'STRONG' as const, products: 1500 },
        ],
      },
    ];
    expect(toOverview(lanes, [0, 1], [], counts, { onlyGaps: false })[1]).toMatchObject({ total: 2400, missing: 900 });
  });
});

test('names fill the lines they are given and the first always stands', () => {
  const whole = (count: number) => ({ count, lastWidth: null });
  expect(fitNames(['锂电铜箔', '铜线'], 168, 1)).toEqual(whole(2));
  expect(fitNames(['锂电铜箔', '铜线', '电子电路铜箔'], 168, 1)).toEqual(whole(2));
  expect(fitNames(['锂电铜箔', '铜线', '电子电路铜箔'], 168, 2)).toEqual(whole(3));
  expect(fitNames(['铜线'], 168, 1)).toEqual(whole(1));
  expect(fitNames([], 100, 1)).toEqual(whole(0));
});

test('the last name makes room for "+n" where that costs it little, else it goes too', () => {
  expect(fitNames(['铜线', '铁镍羰基铁软磁粉', '镍网'], 140, 2)).toEqual({ count: 2, lastWidth: 100 });
  expect(fitNames(['铜线', '镍铜合金', '镍网'], 100, 1)).toEqual({ count: 1, lastWidth: null });
  expect(fitNames(['Secondary nickel concentrate (Ni3S2)', 'x'], 100, 1)).toEqual({ count: 1, lastWidth: 60 });
});

test('spare lines go to the lane that hides most', () => {
  const many = Array.from({ length: 9 }, (_, index) => `产品名称${index}`);
  expect(spreadLines([[['铜线']], [many], [['镍'], []]], 168, 2)).toEqual([1, 3, 1]);
  expect(spreadLines([[['铜线']]], 168, 9)).toEqual([1]);
});

test('brackets at the end of a name are left out where room is tight', () => {
  expect(toShortName('硫酸(98%折100%)')).toBe('硫酸');
  expect(toShortName('AB5 alloy (LaNi5)')).toBe('AB5 alloy');
  expect(toShortName('(类)')).toBe('(类)');
});

test('every focus survives the address, and an odd word is the overview', () => {
  for (const focus of [
    null,
    { kind: 'all' } as const,
    { kind: 'lane', segment: 'cu' } as const,
    { kind: 'cell', segment: 'cu', stage: 4 } as const,
    { kind: 'gap', product: 'cell_ncm' } as const,
    { kind: 'product', product: 'h2so4', up: Infinity, down: 0 } as const,
    { kind: 'product', product: 'h2so4', up: 2, down: 1 } as const,
  ]) {
    const written = writeFocus(focus);
    expect(readFocus(written.focus, written.up, written.down)).toEqual(focus);
  }
  expect(readFocus('h2so4', null, null)).toEqual({ kind: 'product', product: 'h2so4', up: 2, down: 1 });
  expect(readFocus('cell:cu.x', null, null)).toBeNull();
  expect(readFocus('lane:', null, null)).toBeNull();
});
