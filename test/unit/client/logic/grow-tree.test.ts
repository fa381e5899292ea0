import { describe, expect, it } from 'vitest';
import { countBelow, growTree, type TreeLink, type TreeNode } from '../../../../client/views/logic/grow-tree.ts';

const link = (source: string, target: string, rest: Partial<TreeLink> = {}): TreeLink => ({
  source,
  target,
  byproduct: false,
  runHere: true,
  ...rest,
});
const say = ({ id, depth, children }: TreeNode): unknown =>
  children.length === 0 ? `${id}${depth}` : { [`${id}${depth}`]: children.map(say) };

describe('an industry tree to read', () => {
  it('hangs a product below what it is furthest from the root by, and lists it once', () => {
    const roots = growTree(
      ['ore', 'matte', 'nickel', 'salt'],
      [link('ore', 'matte'), link('matte', 'nickel'), link('nickel', 'salt'), link('ore', 'salt')],
    );
    expect(roots.map(say)).toEqual([{ ore1: [{ matte2: [{ nickel3: ['salt4'] }] }] }]);
    expect(countBelow(roots[0]!)).toBe(4);
  });

  it('leaves out by-products, processes that do not run here, products of elsewhere and products made from themselves', () => {
    const links = [link('a', 'b', { byproduct: true }), link('a', 'c', { runHere: false }), link('a', 'x'), link('x', 'b'), link('a', 'a')];
    expect(growTree(['a', 'b', 'c'], links).map(say)).toEqual(['a1', 'b1', 'c1']);
  });

  it('puts a ring, and what hangs on it, beside the roots without a depth', () => {
    expect(growTree(['a', 'b', 'c', 'd'], [link('a', 'b'), link('b', 'a'), link('b', 'c'), link('d', 'c')]).map(say)).toEqual([
      'a0',
      'b0',
      'c0',
      'd1',
    ]);
  });

  it('counts a pair of products once, however many processes tie them', () => {
    expect(growTree(['a', 'b'], [link('a', 'b'), link('a', 'b')]).map(say)).toEqual([{ a1: ['b2'] }]);
  });

  it('grows nothing from nothing', () => {
    expect(growTree([], [])).toEqual([]);
  });
});
