import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAndOrGraph, type AndOrGraph, type ProcessInput } from '../../../server/analysis/makeable/and-or-graph.ts';
import { closure } from '../../../server/analysis/makeable/closure.ts';
import { findProof, toSteps, type Proof } from '../../../server/analysis/makeable/proof.ts';
import { findReplayFault, findSuperfluousSteps } from '../../../server/analysis/makeable/replay.ts';
import { arbitraryBase, arbitraryProcesses, bruteClosure, numbers, PRODUCTS, toGraph } from './arbitrary-processes.ts';

const named = (graph: AndOrGraph, steps: Proof['steps']) =>
  steps.map((step) => ({
    process: graph.processes[step.process]!,
    uses: step.uses.map((q) => graph.products[q]!),
    yields: step.yields.map((q) => graph.products[q]!),
  }));

describe('closure', () => {
  test.each(['halp-makeable', 'halp-makeable-t', 'recipes-makeable'])('the published case %s', (file) => {
    const { input, expected } = JSON.parse(readFileSync(new URL(`../../fixtures/methods/${file}.json`, import.meta.url), 'utf8')) as {
      input: { processes: ProcessInput[]; base: string[] };
      expected: { products: string[] };
    };
    const graph = createAndOrGraph(input.processes, input.base);
    const closed = closure(
      graph,
      input.base.map((q) => graph.productIndex.get(q)!),
    );
    expect(graph.products.filter((_, q) => closed.has[q])).toEqual([...expected.products].sort());
  });

  test('the same as trying until nothing changes, with bans, on random chains', () => {
    fc.assert(
      fc.property(arbitraryProcesses, arbitraryBase, arbitraryBase, (processes, base, banned) => {
        const { has, size } = closure(toGraph(processes), numbers(base), { banned: numbers(banned) });
        const want = PRODUCTS.filter((q) => bruteClosure(processes, base, banned).has(q));
        expect(PRODUCTS.filter((_, q) => has[q])).toEqual(want);
        expect(size).toBe(want.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('adding a product never shrinks it', () => {
    fc.assert(
      fc.property(arbitraryProcesses, arbitraryBase, fc.constantFrom(...PRODUCTS), (processes, base, added) => {
        const graph = toGraph(processes);
        const before = closure(graph, numbers(base)).has;
        const after = closure(graph, numbers([...base, added])).has;
        expect(before.every((has, q) => !has || after[q])).toBe(true);
      }),
    );
  });

  test('its steps replay, each with one member of every OR group', () => {
    fc.assert(
      fc.property(arbitraryProcesses, arbitraryBase, (processes, base) => {
        const graph = toGraph(processes);
        const steps = named(graph, toSteps(graph, closure(graph, numbers(base))));
        for (const target of bruteClosure(processes, base)) expect(findReplayFault({ processes, base, steps, target })).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('proof', () => {
  const prove = (processes: ProcessInput[], base: string[], target: string, runHere: string[] = []) => {
    const graph = createAndOrGraph(processes, [...base, target]);
    const at = (q: string) => graph.productIndex.get(q)!;
    const proof = findProof(graph, {
      base: base.map(at),
      target: at(target),
      runHere: Uint8Array.from(graph.processes, (p) => (runHere.includes(p) ? 1 : 0)),
    });
    return {
      makeable: proof.makeable,
      steps: named(graph, proof.steps).map((step) => step.process),
      leaves: proof.leaves.map((q) => graph.products[q]),
      build: proof.build.map((p) => graph.processes[p]),
    };
  };

  test('steps in order, leaves from the base, plants that do not run here yet', () => {
    const processes = [
      { id: 'roll', inputs: ['metal'], outputs: ['strip'] },
      { id: 'smelt', inputs: ['ore', 'coal'], outputs: ['metal', 'slag'] },
      { id: 'bake', inputs: ['flour'], outputs: ['bread'] },
    ];
    expect(prove(processes, ['ore', 'coal', 'flour'], 'strip', ['smelt'])).toEqual({
      makeable: true,
      steps: ['smelt', 'roll'],
      leaves: ['coal', 'ore'],
      build: ['roll'],
    });
  });

  test('a target of the base needs no step; one that cannot be made has none', () => {
    const processes = [{ id: 'p', inputs: ['a', 'b'], outputs: ['q'] }];
    expect(prove(processes, ['a', 'q'], 'q')).toEqual({ makeable: true, steps: [], leaves: [], build: [] });
    expect(prove(processes, ['a'], 'q')).toEqual({ makeable: false, steps: [], leaves: [], build: [] });
  });

  test('a process that runs here is preferred to a plant to build, even by a longer way', () => {
    const processes = [
      { id: 'new', inputs: ['a'], outputs: ['q'] },
      { id: 'old1', inputs: ['a'], outputs: ['m'] },
      { id: 'old2', inputs: ['m'], outputs: ['q'] },
    ];
    expect(prove(processes, ['a'], 'q', ['old1', 'old2'])).toMatchObject({ steps: ['old1', 'old2'], build: [] });
  });

  test('a step that another one makes superfluous goes: a by-product serves in place of its own plant', () => {
    const processes = [
      { id: 'gas', inputs: ['a'], outputs: ['gas'] },
      { id: 'main', inputs: ['a', 'late'], outputs: ['m', 'gas'] },
      { id: 'late', inputs: ['a'], outputs: ['late'] },
      { id: 'end', inputs: ['m', 'gas'], outputs: ['q'] },
    ];
    expect(prove(processes, ['a'], 'q').steps).toEqual(['late', 'main', 'end']);
  });

  test('every proof replays and no step is superfluous, on random chains', () => {
    fc.assert(
      fc.property(
        arbitraryProcesses,
        arbitraryBase,
        fc.uniqueArray(fc.constantFrom(...PRODUCTS), { maxLength: 2 }),
        fc.nat(16383),
        (processes, base, banned, mask) => {
          const graph = toGraph(processes);
          const reach = bruteClosure(processes, base, banned);
          const given = base.filter((q) => !banned.includes(q));
          PRODUCTS.forEach((target, at) => {
            const proof = findProof(graph, {
              base: numbers(base),
              target: at,
              banned: numbers(banned),
              runHere: Uint8Array.from(processes, (_, i) => (mask >> i) & 1),
            });
            expect(proof.makeable).toBe(reach.has(target));
            if (!proof.makeable) return;
            const steps = named(graph, proof.steps);
            expect(findReplayFault({ processes, base: given, steps, target })).toBeNull();
            expect(steps.flatMap((step) => step.yields).some((q) => banned.includes(q))).toBe(false);
            expect(
              findReplayFault({
                processes,
                base: [...proof.leaves.map((q) => PRODUCTS[q]!), ...(steps.length === 0 ? [target] : [])],
                steps,
                target,
              }),
            ).toBeNull();
            if (steps.length > 0 && banned.length === 0)
              expect(findSuperfluousSteps({ processes, base: given, steps, target })).toEqual([]);
            expect(proof.build).toEqual(
              proof.steps
                .map((s) => s.process)
                .filter((p) => !((mask >> p) & 1))
                .sort((a, b) => a - b),
            );
          });
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('a line of 100,000 processes does not overflow the stack', () => {
    const name = (i: number) => String(i).padStart(6, '0');
    const graph = createAndOrGraph(Array.from({ length: 100_000 }, (_, i) => ({ id: name(i), inputs: [name(i)], outputs: [name(i + 1)] })));
    expect(findProof(graph, { base: [0], target: 100_000 }).steps.length).toBe(100_000);
  });
});

describe('the checker itself', () => {
  const processes = [{ id: 'p', inputs: ['a'], anyOf: [['b', 'c']], outputs: ['q', 'r'] }];
  const fault = (step: { process?: string; uses?: string[]; yields?: string[] }, target = 'q') =>
    findReplayFault({ processes, base: ['a', 'b'], steps: [{ process: 'p', uses: ['a', 'b'], yields: ['q', 'r'], ...step }], target })
      ?.fault ?? null;
  test('accepts a sound step and names what is wrong with any other', () => {
    expect(fault({})).toBeNull();
    expect(fault({ process: 'x' })).toBe('UNKNOWN_PROCESS');
    expect(fault({ uses: ['a'] })).toBe('INPUT_UNUSED');
    expect(fault({ uses: ['b'] })).toBe('INPUT_UNUSED');
    expect(fault({ uses: ['a', 'b', 'z'] })).toBe('FOREIGN_USE');
    expect(fault({ uses: ['a', 'c'] })).toBe('NOT_THERE_YET');
    expect(fault({ yields: ['gold'] })).toBe('FOREIGN_YIELD');
    expect(fault({}, 'z')).toBe('TARGET_NOT_MADE');
  });

  test('finds a superfluous step', () => {
    const two = [
      { id: '1', inputs: ['a'], outputs: ['q'] },
      { id: '2', inputs: ['a'], outputs: ['x'] },
    ];
    const steps = two.map((p) => ({ process: p.id, uses: p.inputs, yields: p.outputs }));
    expect(findSuperfluousSteps({ processes: two, base: ['a'], steps, target: 'q' })).toEqual([1]);
  });
});
