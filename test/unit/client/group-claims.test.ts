import { describe, expect, it } from 'vitest';
import { groupClaims } from '../../../client/views/quality/group-claims.ts';

const claim = (id: string, ...rivals: string[]) => ({ id, rivals: rivals.map((rival) => ({ id: rival })) });
const ids = (groups: { id: string }[][]): string[][] => groups.map((group) => group.map(({ id }) => id));

describe('claims grouped by conflict', () => {
  const all = [claim('c', 'b'), claim('a', 'b'), claim('b', 'a', 'c'), claim('d')];

  it('puts rivals over several steps into one group, in the order of ids', () => {
    expect(ids(groupClaims(all, all))).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('adds rivals that were not chosen, and skips those that nobody knows', () => {
    expect(ids(groupClaims([claim('a', 'b')], all))).toEqual([['a', 'b', 'c']]);
    expect(ids(groupClaims([claim('x', 'nobody')], all))).toEqual([['x']]);
    expect(groupClaims([], all)).toEqual([]);
  });
});
