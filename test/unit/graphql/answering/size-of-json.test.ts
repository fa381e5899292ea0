import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeOfJson } from '../../../../server/graphql/context/size-of-json.ts';

describe('the size of a value as JSON', () => {
  it('is at least what JSON takes, and little more', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const real = Buffer.byteLength(JSON.stringify(value));
        const counted = sizeOfJson(value);
        expect(counted).toBeGreaterThanOrEqual(real);
        expect(counted).toBeLessThanOrEqual(real * 6 + 6);
      }),
    );
  });

  it('counts bytes, not characters, and what JSON writes as more', () => {
    expect(sizeOfJson('图é"a')).toBe(Buffer.byteLength(JSON.stringify('图é"a')));
    expect(sizeOfJson('\u0001\ud800')).toBe(Buffer.byteLength(JSON.stringify('\u0001\ud800')));
  });

  it('ends early, and however deep a value nests', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(sizeOfJson(deep)).toBeGreaterThan(200_000);
    let looks = 0;
    const row = {
      get name() {
        looks++;
        return 'name';
      },
    };
    sizeOfJson(
      Array.from({ length: 10_000 }, () => row),
      50_000,
    );
    expect(looks).toBeLessThan(10_000);
  });
});
