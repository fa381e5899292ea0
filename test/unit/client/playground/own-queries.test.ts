import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOwnQueries, MOST, readOwnQueries, withQuery, type OwnQuery } from '../../../../client/playground/own-queries.ts';

const query = (name: string, text = '{ asOf { id } }'): OwnQuery => ({ name, query: text, variables: '' });

function browserThatKeeps(kept: Record<string, string>, isFull = false): void {
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, text: string) => {
        if (isFull) throw new Error('QuotaExceededError');
        kept[key] = text;
      },
    },
  });
}
afterEach(() => vi.unstubAllGlobals());

describe('queries of one’s own', () => {
  it('are kept and read again', () => {
    browserThatKeeps({});
    expect(readOwnQueries()).toEqual([]);
    expect(keepOwnQueries([query('a'), query('b')])).toBe(true);
    expect(readOwnQueries()).toEqual([query('a'), query('b')]);
  });

  it('are none where what is kept is something else, and say so where nothing can be kept', () => {
    for (const kept of ['', '{', '{}', 'null', '[1, null, {"name": 1}]']) {
      browserThatKeeps({ 'liantu.queries': kept });
      expect(readOwnQueries()).toEqual([]);
    }
    browserThatKeeps({}, true);
    expect(keepOwnQueries([query('a')])).toBe(false);
  });

  it('take one more, or another text under the same name', () => {
    expect(withQuery([query('a')], query(' b '))).toEqual([query('a'), query('b')]);
    expect(withQuery([query('a'), query('b')], query('a', '{ x }'))).toEqual([query('a', '{ x }'), query('b')]);
    expect(withQuery([], query('  '))).toBeNull();
    expect(withQuery([], query('a', ' '))).toBeNull();
    const full = Array.from({ length: MOST }, (_, at) => query(String(at)));
    expect(withQuery(full, query('more'))).toBeNull();
    expect(withQuery(full, query('0', '{ x }'))).toHaveLength(MOST);
  });
});
