import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAndOrGraph, type ProcessInput } from '../../../server/analysis/makeable/and-or-graph.ts';
import { createGain } from '../../../server/analysis/makeable/gain.ts';
import { closure } from '../../../server/analysis/makeable/closure.ts';
import { createSustain } from '../../../server/analysis/makeable/sustain.ts';
import { tinyView } from '../../testkit/tiny-chain.ts';
import { arbitraryBase, arbitraryProcesses, bruteClosure, numbers, PRODUCTS, toGraph } from './arbitrary-processes.ts';

const lostIn = (processes: ProcessInput[], base: string[], banned: string[]) => {
  const graph = createAndOrGraph(processes, [...base, ...banned]);
  const at = (names: string[]) => names.map((q) => graph.productIndex.get(q)!);
  return createSustain(graph, { base: at(base) })
    .lost(at(banned))
    .map((q) => graph.products[q]);
};

describe('what a loss stops', () => {
  const line: ProcessInput[] = [
    { id: '1', inputs: ['ore'], outputs: ['matte', 'gas'] },
    { id: '2', inputs: ['gas'], outputs: ['acid'] },
    { id: '3', inputs: ['matte', 'acid'], outputs: ['metal'] },
  ];
  test('what was made from it, without itself', () => {
    expect(lostIn(line, ['ore'], ['acid'])).toEqual(['metal']);
    expect(lostIn(line, ['ore'], ['gas'])).toEqual(['acid', 'metal']);
    expect(lostIn(line, ['ore'], ['matte', 'gas'])).toEqual(['acid', 'metal']);
  });

  test('a banned by-product leaves the other yields of its process alone', () => {
    expect(lostIn(line, ['ore'], ['matte'])).toEqual(['metal']);
  });

  test('one member of an OR group is enough, and so is one of two sources', () => {
    expect(lostIn([{ id: '1', inputs: [], anyOf: [['a', 'b']], outputs: ['q'] }], ['a', 'b'], ['a'])).toEqual([]);
    expect(
      lostIn(
        [
          { id: '1', inputs: ['a'], outputs: ['q'] },
          { id: '2', inputs: ['b'], outputs: ['q'] },
        ],
        ['a', 'b'],
        ['a'],
      ),
    ).toEqual([]);
  });

  test('a loop of by-products cannot keep itself alive', () => {
    const loop: ProcessInput[] = [
      { id: '1', inputs: [], anyOf: [['start', 'y']], outputs: ['x'] },
      { id: '2', inputs: ['x'], outputs: ['y'] },
    ];
    expect(lostIn(loop, ['start'], ['start'])).toEqual(['x', 'y']);
  });

  test('a product outside the running chain stops nothing', () => {
    expect(lostIn(line, ['ore'], ['moon'])).toEqual([]);
  });

  test('the same as recomputing the closure, on random chains with loops', () => {
    fc.assert(
      fc.property(
        arbitraryProcesses,
        arbitraryBase,
        fc.uniqueArray(fc.constantFrom(...PRODUCTS), { minLength: 1, maxLength: 3 }),
        fc.nat(16383),
        (processes, base, banned, mask) => {
          const graph = toGraph(processes);
          const sustain = createSustain(graph, { base: numbers(base), allowed: Uint8Array.from(processes, (_, i) => (mask >> i) & 1) });
          const running = processes.filter((_, i) => (mask >> i) & 1);
          const all = bruteClosure(running, base);
          const without = bruteClosure(running, base, banned);
          const want = PRODUCTS.filter((q) => all.has(q) && !without.has(q) && !banned.includes(q));
          const ask = () => sustain.lost(numbers(banned)).map((q) => PRODUCTS[q]);
          expect(ask()).toEqual(want);
          expect(ask()).toEqual(want);
          const few = sustain.lost(numbers(banned), { most: 2 });
          expect(few.length).toBe(Math.min(2, want.length));
          expect(few.every((q) => want.includes(PRODUCTS[q]!))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a line of 100,000 processes and a ring of as many do not overflow the stack', () => {
    const n = 100_000;
    const name = (i: number) => String(i).padStart(6, '0');
    const line = Array.from({ length: n }, (_, i) => ({ id: name(i), inputs: [name(i)], outputs: [name(i + 1)] }));
    const sustain = createSustain(createAndOrGraph(line), { base: [0] });
    expect(sustain.lost([0]).length).toBe(n);
    expect(sustain.lost([n - 1])).toEqual([n]);
    const ring = line.map((p, i) => (i === 0 ? { ...p, inputs: [], anyOf: [['000000', name(n)]] } : p));
    expect(createSustain(createAndOrGraph(ring), { base: [0] }).lost([0]).length).toBe(n);
  });
});

describe('the running chain of a region', () => {
  const lostIn = (view: ReturnType<typeof tinyView>) => (q: string) =>
    view
      .losses()
      .loses(view.model.productIndex.get(q)!)
      .map((at) => view.model.products[at]!.id);
  test('raw materials and imports are its base; an in-house step runs along, an idle process does not', () => {
    const lost = lostIn(
      tinyView({
        stages: 'ore@0',
        processes: ['conc: ore -> c', 'smelt: c -> matte', 'refine: matte + acid -> metal', 'roll: metal -> strip', 'idle: c -> other'],
        makes: ['firm: c metal', 'mill: strip'],
      }),
    );
    expect(lost('ore')).toEqual(['c', 'matte', 'metal', 'strip']);
    expect(lost('c')).toEqual(['matte', 'metal', 'strip']);
    expect(lost('matte')).toEqual(['metal', 'strip']);
    expect(lost('acid')).toEqual(['metal', 'strip']);
    expect(lost('other')).toEqual([]);
  });

  test('a grade that no process makes is a source, as an import is: what rests on it stops with it', () => {
    const lost = lostIn(
      tinyView({
        classes: ['grades: g1'],
        processes: ['alloy: g1 + bought -> strip', 'cut: strip -> part'],
        makes: ['firm: grades strip part'],
      }),
    );
    expect(lost('g1')).toEqual(['part', 'strip']);
    expect(lost('bought')).toEqual(['part', 'strip']);
  });

  test('a ring keeps itself alive, and goes when something that it needs is gone; what it alone needs is no source', () => {
    const lost = lostIn(
      tinyView({
        stages: 'ore@0 clinker@2 scrap@0',
        processes: ['mine: cement + power -> ore', 'smelt: ore -> metal + slag', 'kiln: slag -> cement'],
        makes: ['firm: ore metal cement'],
      }),
    );
    expect(lost('power')).toEqual(['cement', 'metal', 'ore', 'slag']);
    expect(lost('slag')).toEqual(['cement', 'metal', 'ore']);
    expect(lost('scrap')).toEqual([]);
  });

  test('what purchase cannot mend, and what the records show', () => {
    const tiny = {
      stages: 'ore@0',
      trades: 'ore@local melt@local acid@regional',
      processes: ['smelt: ore -> melt', 'cast: melt + acid*0.05~aux -> metal', 'leach: acid -> salt', 'roll: metal -> strip'],
      makes: ['one: melt metal acid', 'two: salt', 'three: strip'],
    };
    const read = (more: object, q: string) => {
      const view = tinyView({ ...tiny, ...more });
      const losses = view.losses();
      const names = (list: number[]) => list.map((at) => view.model.products[at]!.id);
      const at = view.model.productIndex.get(q)!;
      return [names(losses.loses(at)), names(losses.hard(at)), names(losses.linked(at))];
    };
    // strip buys widely traded metal; salt needs acid as its main material, which nobody hauls far
    expect(read({}, 'ore')).toEqual([
      ['melt', 'metal', 'strip'],
      ['melt', 'metal'],
      ['melt', 'metal'],
    ]);
    expect(read({}, 'acid')).toEqual([['metal', 'salt', 'strip'], ['salt'], ['metal']]);
    expect(read({}, 'metal')).toEqual([['strip'], [], []]);
    expect(read({ relations: ['one SUPPLIES three', 'one SUPPLIES two!estimate'] }, 'metal')[2]).toEqual(['strip']);
    expect(read({ relations: ['one SUPPLIES two!estimate'] }, 'acid')[2]).toEqual(['metal']);
  });
});

describe('what additions gain', () => {
  test('the difference of the two closures, on random chains, and the same when asked again', () => {
    fc.assert(
      fc.property(arbitraryProcesses, arbitraryBase, arbitraryBase, (processes, base, added) => {
        const graph = toGraph(processes);
        const gains = createGain(graph, closure(graph, numbers(base)).has);
        const before = bruteClosure(processes, base);
        const want = [...bruteClosure(processes, [...base, ...added])].filter((q) => !before.has(q) && !added.includes(q)).sort();
        for (let again = 0; again < 2; again++)
          expect(
            gains
              .gain(numbers(added))
              .map((q) => PRODUCTS[q]!)
              .sort(),
          ).toEqual(want);
        expect(gains.gain(numbers(added), 1).length).toBe(Math.min(1, want.length));
      }),
      { numRuns: 1000 },
    );
  });
});
