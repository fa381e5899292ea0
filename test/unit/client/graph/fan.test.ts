import { describe, expect, it } from 'vitest';
import { layOutFan } from '../../../../client/graph/layouts/fan.ts';
import { toWay } from '../../../../client/graph/layouts/fan-ways.ts';

const SIZE = { width: 100, height: 40 };
const ROOM = { width: 700, height: 300 };
const ids = ['a', 'b', 'c', 'd', 'e'];

describe('boxes in two columns beside one in the middle', () => {
  it('keeps the order down the left column and then the right one, inside the window, none over another', () => {
    const spots = layOutFan('m', ids, SIZE, ROOM)!;
    expect(spots.get('m')).toEqual({ x: 0, y: 0 });
    expect(ids.map((id) => Math.sign(spots.get(id)!.x))).toEqual([-1, -1, -1, 1, 1]);
    for (const { x, y } of spots.values()) {
      expect(Math.abs(x) + SIZE.width / 2).toBeLessThanOrEqual(ROOM.width / 2);
      expect(Math.abs(y) + SIZE.height / 2).toBeLessThanOrEqual(ROOM.height / 2);
    }
    const left = ['a', 'b', 'c'].map((id) => spots.get(id)!.y);
    expect(left[1]! - left[0]!).toBeGreaterThan(SIZE.height);
    expect(left[2]! - left[1]!).toBeGreaterThan(SIZE.height);
  });

  it('says so where two columns do not fit', () => {
    const many = Array.from({ length: 13 }, (_, at) => `n${at}`);
    expect(layOutFan('m', many, SIZE, ROOM)).toBeNull();
    expect(layOutFan('m', ids, SIZE, { width: 400, height: 300 })).toBeNull();
    expect(layOutFan('m', [], SIZE, ROOM)?.size).toBe(1);
  });

  it('ends lines at the inner sides, and bows one within a column towards the middle whichever way it runs', () => {
    const spots = layOutFan('m', ids, SIZE, ROOM)!;
    const [a, b, d, e] = ['a', 'b', 'd', 'e'].map((id) => spots.get(id)!);
    expect(toWay(a, { x: 0, y: 0 })).toEqual({ data: { fromSide: '50% 0%', toSide: 'outside-to-node', bow: 0 }, classes: ['fan'] });
    expect(toWay(a, d)?.classes).toEqual(['fan', 'aside']);
    expect(Math.sign(toWay(a, b)!.data.bow)).toBe(-Math.sign(toWay(b, a)!.data.bow));
    expect(Math.sign(toWay(a, b)!.data.bow)).toBe(-Math.sign(toWay(d, e)!.data.bow));
    expect(toWay(undefined, a)).toBeNull();
  });
});
