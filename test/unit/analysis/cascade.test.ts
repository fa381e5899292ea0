import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascadeMethod } from '../../../server/analysis/cascade/cascade-method.ts';
import { createCascadeNetwork } from '../../../server/analysis/cascade/cascade-network.ts';
import { createCascadeRunner } from '../../../server/analysis/cascade/cascade.ts';

interface Answer {
  loss: Record<string, number>;
  complete: boolean;
}
const DEFAULTS = { essential: 'none', weights: 'out', substitution: false, epsilon: 1e-9 };
const run = (input: object) => cascadeMethod.run({ ...DEFAULTS, ...input }) as Answer;
const firms = (...list: string[]) => list.map((text) => ({ id: text[0]!, sector: text.slice(1) || text[0]! }));
const links = (...list: string[]) => list.map((text) => ({ from: text[0]!, to: text[1]!, weight: Number(text.slice(2) || 1) }));

const network = fc
  .record({
    firms: fc
      .array(fc.constantFrom('s', 't', 'u'), { minLength: 1, maxLength: 9 })
      .map((list) => list.map((sector, i) => ({ id: `f${i}`, sector }))),
    ends: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 0, max: 5 })), { maxLength: 20 }),
    essential: fc.constantFrom<'all' | 'none' | [string, string][]>('all', 'none', [
      ['s', 't'],
      ['u', 'u'],
    ]),
    weights: fc.constantFrom('out', 'max'),
    substitution: fc.boolean(),
    epsilon: fc.constantFrom(0.01, 1e-6),
  })
  .map(({ ends, ...rest }) => ({
    ...rest,
    links: ends.map(([a, b, weight]) => ({ from: `f${a % rest.firms.length}`, to: `f${b % rest.firms.length}`, weight })),
  }));

describe('cascade', () => {
  it('passes a loss down in proportion, and upstream too', () => {
    const { loss } = run({ firms: firms('a', 'b', 'c', 'd'), links: links('ac1', 'bc3', 'cd4') });
    expect(loss.a).toBeCloseTo((1 + 4 * 0.25) / 8);
    expect(loss.b).toBeCloseTo((3 + 4 * 0.75) / 8);
    expect(loss.d).toBeCloseTo(1);
  });

  it('lets an essential sector limit the output, and a list name the pairs that are essential', () => {
    const input = { firms: firms('ax', 'by', 'cz', 'd'), links: links('ac1', 'bc3', 'cd4') };
    expect(run({ ...input, essential: 'all' }).loss.a).toBeCloseTo((1 + 4) / 8);
    expect(run({ ...input, essential: [['x', 'z']] }).loss).toMatchObject({ a: (1 + 4) / 8, b: (3 + 3) / 8 });
  });

  it('lets firms of the sector replace a lost supplier as far as their output goes', () => {
    const input = { firms: firms('as', 'bs', 'c'), links: links('ac1', 'bc3') };
    expect(run(input).loss.a).toBeCloseTo(1 / 4);
    // a's share of what its sector has left is 1 / 3, so c keeps 1 - 1/4 × 1/3 (it delivers nothing and does not count).
    const runner = createCascadeRunner(createCascadeNetwork({ ...input, essential: 'none', weights: 'out' }), {
      substitution: true,
      epsilon: 1e-9,
    });
    runner.findLoss([0]);
    expect(runner.readLevels()[2]).toBeCloseTo(1 - 1 / 12);
  });

  it('stops several firms at once, counts each once and forgets them afterwards', () => {
    const runner = createCascadeRunner(
      createCascadeNetwork({ firms: firms('a', 'b', 'c'), links: links('ac1', 'bc3'), essential: 'none', weights: 'out' }),
      { substitution: false, epsilon: 1e-9 },
    );
    const alone = runner.findLoss([0]);
    expect(runner.findLoss([0, 1, 1])).toBeCloseTo(1);
    expect(runner.findLoss([0])).toBe(alone);
  });

  it('looks at the clock within one loss too, and leaves out one that is half worked out', () => {
    // Pairs that feed each other lose a ten-thousandth of what is left at each step.
    const pairs = Array.from({ length: 1000 }, (_, i) => [`b${i}`, `c${i}`] as const);
    const input = {
      ...DEFAULTS,
      firms: ['a', ...pairs.flat()].map((id) => ({ id, sector: id })),
      links: pairs.flatMap(([b, c]) => [
        { from: 'a', to: b, weight: 1 },
        { from: b, to: c, weight: 10_000 },
        { from: c, to: b, weight: 10_000 },
      ]),
      weights: 'out',
    } as const;
    let asked = 0;
    expect(cascadeMethod.run(input, { deadline: () => ++asked > 1 })).toEqual({ loss: {}, complete: false });
    expect(asked).toBe(2);
  });

  it('stays between nothing and everything, whatever the order of the lists', () => {
    fc.assert(
      fc.property(network, (input) => {
        const { loss, complete } = run(input);
        expect(complete).toBe(true);
        for (const value of Object.values(loss)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
        const turned = run({ ...input, firms: [...input.firms].reverse(), links: [...input.links].reverse() });
        expect(JSON.stringify(turned.loss)).toBe(JSON.stringify(loss));
      }),
    );
  });

  it('never loses less when nobody replaces the lost supplier', () => {
    fc.assert(
      fc.property(network, (input) => {
        const [with_, without] = [
          run({ ...input, epsilon: 1e-12, substitution: true }),
          run({ ...input, epsilon: 1e-12, substitution: false }),
        ];
        for (const [firm, value] of Object.entries(with_.loss)) expect(without.loss[firm]!).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });

  it('stands empty input, firms without links, links to oneself and rings', () => {
    expect(run({ firms: [], links: [] })).toEqual({ loss: {}, complete: true });
    expect(run({ firms: firms('a', 'b'), links: [] }).loss).toEqual({ a: 0, b: 0 });
    expect(run({ firms: firms('a'), links: links('aa2') }).loss).toEqual({ a: 1 });
    expect(run({ firms: firms('a', 'b', 'c'), links: links('ab', 'bc', 'ca') }).loss).toEqual({ a: 1, b: 1, c: 1 });
    expect(run({ firms: firms('a', 'b'), links: links('ab1', 'ab2') })).toEqual(run({ firms: firms('a', 'b'), links: links('ab3') }));
  });

  it('says when a deadline cut it short', () => {
    const answer = cascadeMethod.run({ ...DEFAULTS, firms: firms('a', 'b'), links: links('ab') }, { deadline: () => true });
    expect(answer).toEqual({ loss: {}, complete: false });
  });

  it('tells how far it is, firm by firm', () => {
    const told: number[][] = [];
    cascadeMethod.run({ ...DEFAULTS, firms: firms('a', 'b'), links: links('ab') }, { onProgress: (...step) => told.push(step) });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it.each([
    [{ firms: firms('a', 'a'), links: [] }, 'field firms[1].id repeats "a"'],
    [{ firms: firms('a'), links: links('ab') }, 'field links[0].to names "b", which is not in firms'],
    [{ firms: firms('a'), links: [{ from: 'a', to: 'a', weight: -1 }] }, 'field links[0].weight must be at least 0'],
    [{ firms: firms('a'), links: [], essential: 'some' }, 'field essential must be "all", "none" or a list'],
    [{ firms: firms('a'), links: [], substitution: undefined }, 'field substitution is missing'],
    [
      {
        firms: firms('a', 'b'),
        links: [
          { from: 'a', to: 'b', weight: 1e308 },
          { from: 'b', to: 'a', weight: 1e308 },
        ],
      },
      'field links[0].weight must be at most 1000000000000000',
    ],
  ])('says in one sentence what is wrong with %j', (input, sentence) => {
    expect(() => run(input)).toThrow(sentence);
  });
});
