import { describe, expect, test } from 'vitest';
import { selectFocus } from '../../../../client/graph/elements/select-focus.ts';
import { batteryPicture } from './tiny-chain.ts';

const picture = batteryPicture();
const ids = (set: ReadonlySet<string>): string[] => [...set].sort();

describe('what a focus shows', () => {
  test('a product shows as many processes up and down as asked', () => {
    const one = selectFocus(picture, { kind: 'product', product: 'metal', up: 1, down: 0 });
    expect(ids(one.processes)).toEqual(['make-metal']);
    expect(ids(one.products)).toEqual(['matte', 'metal']);
    const whole = selectFocus(picture, { kind: 'product', product: 'metal', up: Infinity, down: Infinity });
    expect(ids(whole.processes)).toEqual(['make-c1', 'make-c2', 'make-cell', 'make-matte', 'make-metal', 'make-pack']);
    expect(ids(whole.products)).toContain('foil');
  });

  test('a gap goes upstream only through what is not available', () => {
    const gap = selectFocus(picture, { kind: 'gap', product: 'cell' });
    expect(ids(gap.processes)).toEqual(['make-cell', 'make-pack']);
    expect(ids(gap.products)).toEqual(['c1', 'c2', 'cell', 'foil', 'metal', 'pack']);
  });

  test('a lane shows its products with their makers, a cell also what uses them', () => {
    const lane = selectFocus(picture, { kind: 'lane', segment: 'a' });
    expect(ids(lane.core)).toEqual(['matte', 'metal', 'ore']);
    expect(ids(lane.processes)).toEqual(['make-matte', 'make-metal']);
    const cell = selectFocus(picture, { kind: 'cell', segment: 'a', stage: 2 });
    expect(ids(cell.processes)).toEqual(['make-c1', 'make-c2', 'make-cell', 'make-metal']);
  });

  test('a by-product is reached from its process', () => {
    expect(ids(selectFocus(picture, { kind: 'product', product: 'acid', up: 1, down: 1 }).processes)).toEqual(['make-metal']);
  });

  test('an unknown product selects nothing', () => {
    expect(selectFocus(picture, { kind: 'product', product: 'nothing', up: 2, down: 2 }).products.size).toBe(0);
  });
});
