/** Chains and networks of the shapes that break methods: a line, a ring, a hub, a ladder, a random graph. `size` products, x0 the only base. */
import type { ProcessInput } from '../../server/analysis/makeable/and-or-graph.ts';
import { createNetworkLinks, createRandomChain, type GeneratedChain } from './methods-a-chains.ts';

export const SHAPES = ['line', 'ring', 'hub', 'ladder', 'random'] as const;
export type Shape = (typeof SHAPES)[number];

/** The product that the methods are asked about stands at the far end. */
export interface ShapedChain extends GeneratedChain {
  target: string;
}

export function createShapedChain(shape: Shape, size: number): ShapedChain {
  const last = `x${size - 1}`;
  const step = (from: number, to: number): ProcessInput => ({ id: `p${from}-${to}`, inputs: [`x${from}`], outputs: [`x${to}`] });
  const base = ['x0'];
  switch (shape) {
    case 'line':
      return { processes: Array.from({ length: size - 1 }, (_, i) => step(i, i + 1)), base, target: last };
    case 'ring':
      return {
        processes: Array.from({ length: size }, (_, i) => [step(i, (i + 1) % size), step((i + 1) % size, i)]).flat(),
        base,
        target: `x${size / 2}`,
      };
    case 'hub': {
      // all from the hub, the last from every hundredth of them and any of ten others
      const spokes = Array.from({ length: size - 2 }, (_, i) => i + 1);
      const all = spokes.filter((i) => i % 100 === 0).map((i) => `x${i}`);
      const any = spokes.slice(0, 10).map((i) => `x${i}`);
      return {
        processes: [...spokes.map((i) => step(0, i)), { id: 'end', inputs: all, anyOf: [any], outputs: [last] }],
        base,
        target: last,
      };
    }
    case 'ladder':
      // two sides, every rung crosses over; every tenth rung has one product only
      return {
        processes: Array.from({ length: size - 1 }, (_, i): ProcessInput => {
          const rung = Math.floor(i / 2);
          const before = rung % 10 === 0 ? [`x${2 * rung}`] : [`x${2 * rung}`, `x${Math.max(0, 2 * rung - 1)}`];
          return { id: `p${i}`, inputs: [], anyOf: [before], outputs: [`x${i + 1}`] };
        }),
        base,
        target: last,
      };
    case 'random': {
      const chain = createRandomChain(size);
      return { ...chain, target: last };
    }
  }
}

/** `size` links of the same shape between named points. */
export function createShapedLinks(shape: Shape, size: number): [string, string][] {
  const link = (from: number, to: number): [string, string] => [`v${from}`, `v${to}`];
  const numbers = Array.from({ length: size }, (_, i) => i);
  switch (shape) {
    case 'line':
      return numbers.map((i) => link(i, i + 1));
    case 'ring':
      return numbers.map((i) => link(i, (i + 1) % size));
    case 'hub':
      // a hub whose spokes are linked among themselves now and then
      return numbers.map((i) => (i % 10 === 9 ? link(i, i - 1) : link(0, i + 1)));
    case 'ladder':
      return numbers.map((i) => (i % 3 === 2 ? link(i - 2, i - 1) : link(i, i + 3)));
    case 'random':
      return createNetworkLinks(Math.ceil(size * 0.6), size);
  }
}
