import { describe, expect, it } from 'vitest';
import { createByteCache, type ByteCache } from '../../../server/chain/byte-cache.ts';

/** Keeps a text of some thousand bytes, and counts how often it is computed. */
function createLibrary(cache: ByteCache) {
  const computed: string[] = [];
  return {
    computed,
    read<T>(owner: object, question: string, answer: T, thousands: number | null = 1): T {
      return cache.keep(
        owner,
        question,
        () => {
          computed.push(question);
          return answer;
        },
        () => (thousands === null ? null : thousands * 1000),
      );
    },
  };
}

describe('a cache with room for so many bytes', () => {
  it('computes once what is asked again, by owner and question', () => {
    const library = createLibrary(createByteCache(100_000));
    const [one, two] = [{}, {}];
    expect([library.read(one, 'a', 1), library.read(one, 'a', 9), library.read(one, 'b', 2), library.read(two, 'a', 3)]).toEqual([
      1, 1, 2, 3,
    ]);
    expect(library.computed).toEqual(['a', 'b', 'a']);
  });

  it('lets go what has not been asked for longest, and never holds more than its bytes', () => {
    const cache = createByteCache(4500);
    const library = createLibrary(cache);
    const owner = {};
    for (const question of ['a', 'b', 'c']) library.read(owner, question, question);
    library.read(owner, 'a', 'a');
    library.read(owner, 'd', 'd');
    expect(cache.bytes()).toBeLessThanOrEqual(4500);
    for (const question of ['a', 'c', 'd']) library.read(owner, question, question);
    expect(library.computed).toEqual(['a', 'b', 'c', 'd']);
    library.read(owner, 'b', 'b');
    expect(library.computed).toEqual(['a', 'b', 'c', 'd', 'b']);
  });

  it('lets go with a view all that was computed from it', () => {
    const cache = createByteCache(8000);
    const library = createLibrary(cache);
    const [facts, view] = [{}, {}];
    library.read(facts, 'view', view);
    library.read(view, 'map', 'map', 3);
    library.read(facts, 'large', 'large', 5);
    expect(cache.bytes()).toBeLessThan(6000);
    library.read(view, 'map', 'map', 3);
    expect(library.computed).toEqual(['view', 'map', 'large', 'map']);
  });

  it('does not keep what is not to be kept, nor what is larger than all its room', () => {
    const cache = createByteCache(5000);
    const library = createLibrary(cache);
    const owner = {};
    library.read(owner, 'small', 1);
    library.read(owner, 'cut short', 2, null);
    library.read(owner, 'huge', 3, 50);
    library.read(owner, 'small', 1);
    expect(library.computed).toEqual(['small', 'cut short', 'huge']);
    cache.limit(100);
    expect(cache.bytes()).toBe(0);
  });

  it('forgets everything when it is cleared', () => {
    const cache = createByteCache(5000);
    const library = createLibrary(cache);
    const owner = {};
    library.read(owner, 'a', 1);
    cache.clear();
    expect(cache.bytes()).toBe(0);
    expect(library.read(owner, 'a', 2)).toBe(2);
  });
});
