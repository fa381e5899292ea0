import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flagParam,
  idParam,
  numbersByWordParam,
  numbersParam,
  readState,
  textParam,
  wordParam,
  wordsParam,
  writeState,
} from '../../../client/state/params.ts';

const SCHEMA = {
  text: textParam('q'),
  product: idParam('product'),
  sort: wordParam('sort', ['score', 'name'], 'score'),
  lanes: wordsParam('lanes'),
  kinds: wordsParam('kinds', ['A', 'B']),
  stages: numbersParam('stages'),
  open: flagParam('open'),
  weights: numbersByWordParam('w', ['DEMAND', 'OPENS']),
};

const states = fc.record({
  text: fc.string({ maxLength: 200 }),
  product: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: null }),
  sort: fc.constantFrom('score' as const, 'name' as const),
  lanes: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/)).map((words) => words.sort()),
  kinds: fc.subarray(['A' as const, 'B' as const]),
  stages: fc.uniqueArray(fc.nat({ max: 9 })).map((numbers) => numbers.sort((a, b) => a - b)),
  open: fc.boolean(),
  weights: fc.record(
    { DEMAND: fc.integer({ min: -100, max: 100 }).map((n) => n / 20), OPENS: fc.integer({ min: 0, max: 20 }).map((n) => n / 20) },
    { requiredKeys: [] },
  ),
});

describe('the state of a view in the address', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeState(SCHEMA, state, new URLSearchParams()).toString();
        expect(readState(SCHEMA, new URLSearchParams(address))).toEqual(state);
      }),
    );
  });

  it('writes equal states as equal addresses, whatever the order of their sets', () => {
    const one = writeState(SCHEMA, { lanes: ['ni', 'cu'], stages: [3, 1] }, new URLSearchParams('b=1&a=2'));
    const other = writeState(SCHEMA, { stages: [1, 3], lanes: ['cu', 'ni'] }, new URLSearchParams('a=2&b=1'));
    expect(one.toString()).toBe(other.toString());
  });

  it('leaves fallbacks out of the address and keeps what is not its own', () => {
    const changed = writeState(
      SCHEMA,
      { sort: 'score', text: '', open: false, product: null, weights: {} },
      new URLSearchParams('lang=en&sort=name&q=x&open=1&product=p&w=DEMAND:1'),
    );
    expect(changed.toString()).toBe('lang=en');
  });

  it('reads odd addresses as fallbacks', () => {
    const state = readState(
      SCHEMA,
      new URLSearchParams('sort=evil&kinds=A,Z,A&stages=1,x,-2,3.5,1&w=DEMAND:abc,EVIL:1,OPENS:0.5&open=yes&product='),
    );
    expect(state).toEqual({
      text: '',
      product: null,
      sort: 'score',
      lanes: [],
      kinds: ['A'],
      stages: [1],
      open: false,
      weights: { OPENS: 0.5 },
    });
  });

  it('cuts a text that no one types', () => {
    expect(readState(SCHEMA, new URLSearchParams({ q: 'x'.repeat(10_000) })).text).toHaveLength(200);
  });
});
