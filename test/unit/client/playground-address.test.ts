import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, toAddress } from '../../../client/playground/address.ts';

const toPlace = (address: string) => new URL(`http://localhost/playground${address}`);
const written = { saved: null, variables: null };

describe('the address of the playground', () => {
  it('holds whatever stands in the editor, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6000 }), fc.option(fc.json()), (query, variables) => {
        fc.pre(query.trim() !== '');
        const place = toPlace(toAddress({ search: '?lang=en' }, { saved: null, query, variables }));
        expect(readAddress(place)).toEqual({ saved: null, query, variables: variables?.trim() ? variables : null, language: 'en' });
      }),
    );
  });

  it('sends a server little: a long query stands behind the #, a short one where it always stood', () => {
    const long = toPlace(toAddress({ search: '' }, { ...written, query: `{ __typename } # ${'说明'.repeat(2000)}` }));
    expect([long.search, long.hash.length > 10_000]).toEqual(['', true]);
    const short = toPlace(toAddress({ search: '?query=old&lang=en' }, { ...written, query: '{ chain(id: "a") { name } }' }));
    expect([short.hash, short.searchParams.get('query'), short.searchParams.get('lang')]).toEqual([
      '',
      '{ chain(id: "a") { name } }',
      'en',
    ]);
  });

  it('names a saved query by its id', () => {
    expect(toAddress({ search: '?query=x' }, { saved: '02-supplement', query: '{ x }', variables: null })).toBe('?saved=02-supplement');
    expect(readAddress(toPlace('?saved=02-supplement')).saved).toBe('02-supplement');
  });
});
