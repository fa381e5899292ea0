import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../../server/domain/by-code-point.ts';
import { CursorExpired, InvalidInput } from '../../../server/errors.ts';
import { checkFirst, toConnectionById, toRankedConnection, type Connection } from '../../../server/graphql/paging/connection.ts';
import { readCursor, toCursorText, toListName } from '../../../server/graphql/paging/cursor.ts';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

describe('toConnectionById', () => {
  it('gives the pages one after the other and all entries once, whatever the size', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        (ids, first) => {
          const all = ids.sort(byCodePoint).map((id) => ({ id }));
          const seen: string[] = [];
          for (let after: string | null = null, more = true; more;) {
            const page: Connection<{ id: string }> = toConnectionById(all, { first, after }, 'list');
            expect(page.totalCount).toBe(all.length);
            expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0 && all.length > 0);
            seen.push(...page.nodes.map((one) => one.id));
            more = page.pageInfo.hasNextPage;
            after = page.pageInfo.endCursor;
          }
          expect(seen).toEqual(all.map((one) => one.id));
        },
      ),
    );
  });

  it('goes on at the right place when the entry of the cursor is gone', () => {
    const after = toConnectionById(items, { first: 2 }, 'list').pageInfo.endCursor;
    expect(
      toConnectionById(
        items.filter(({ id }) => id !== 'b'),
        { first: 2, after },
        'list',
      ).nodes,
    ).toEqual([{ id: 'c' }, { id: 'd' }]);
  });

  it('gives no entry, no cursor and the total for first 0', () => {
    const { nodes, pageInfo, totalCount, edges } = toConnectionById(items, { first: 0 }, 'list');
    expect({ nodes, edges, totalCount, ...pageInfo }).toEqual({
      nodes: [],
      edges: [],
      totalCount: 5,
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('gives each edge the cursor after which the next one comes', () => {
    const { edges } = toConnectionById(items, { first: 3 }, 'list');
    expect(toConnectionById(items, { first: 1, after: edges[1]!.cursor }, 'list').nodes).toEqual([{ id: 'c' }]);
  });

  it.each(['', 'x', 'bm9uc2Vuc2U', '{}', toCursorText({ list: 'other:x', revision: 0, place: 'a' })])('refuses %o as a cursor', (after) => {
    expect(() => toConnectionById(items, { after }, 'list')).toThrow(InvalidInput);
  });

  it('refuses the cursor of a list that was asked with another filter', () => {
    const after = toConnectionById(items, { first: 1 }, 'list', { text: 'a' }).pageInfo.endCursor;
    expect(() => toConnectionById(items, { after }, 'list', { text: 'b' })).toThrow(InvalidInput);
  });
});

describe('toRankedConnection', () => {
  const list = toListName('gaps', {});
  const after = toRankedConnection(items, { first: 2 }, list, 7).pageInfo.endCursor;

  it('goes on behind the cursor', () => {
    expect(toRankedConnection(items, { after }, list, 7).nodes.map(({ id }) => id)).toEqual(['c', 'd', 'e']);
  });

  it('refuses a cursor of an earlier revision', () => {
    expect(() => toRankedConnection(items, { after }, list, 8)).toThrow(CursorExpired);
  });

  it('refuses a place that is no count', () => {
    expect(() => toRankedConnection(items, { after: toCursorText({ list, revision: 7, place: -1 }) }, list, 7)).toThrow(InvalidInput);
  });
});

describe('checkFirst', () => {
  it.each([
    [undefined, 50],
    [null, 50],
    [0, 0],
    [200, 200],
  ])('takes %o as %i', (first, count) => expect(checkFirst(first)).toBe(count));
  it.each([-1, 201, 1_000_000_000])('refuses %i and names the maximum', (first) => expect(() => checkFirst(first)).toThrow(/200/));
});

it('reads back what a cursor was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.string({ unit: 'grapheme' }), (list, revision, place) => {
      const isText = (value: unknown): value is string => typeof value === 'string';
      expect(readCursor(toCursorText({ list, revision, place }), list, isText)).toEqual({ list, revision, place });
    }),
  );
});
