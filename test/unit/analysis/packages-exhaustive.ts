import fc from 'fast-check';
import { byCodePoint } from '../../../server/domain/by-code-point.ts';
import type { ProcessInput } from '../../../server/analysis/makeable/and-or-graph.ts';

/** The slow and obvious way, sharing nothing with the product but the order of strings. */

export interface TinyChain {
  processes: ProcessInput[];
  base: string[];
  target: string;
  items: 'ANY' | 'PURCHASED';
  without: string[];
}

export function makeable(processes: readonly ProcessInput[], base: readonly string[], banned: readonly string[] = []): Set<string> {
  const has = new Set(base.filter((q) => !banned.includes(q)));
  for (let before = -1; before !== has.size;) {
    before = has.size;
    for (const p of processes) {
      const fires = p.inputs.every((q) => has.has(q)) && (p.anyOf ?? []).every((group) => group.some((q) => has.has(q)));
      if (fires) for (const q of p.outputs) if (!banned.includes(q)) has.add(q);
    }
  }
  return has;
}

export function candidatesOf(
  { processes, base, items, without }: Pick<TinyChain, 'processes' | 'base' | 'items' | 'without'>,
  target?: string,
): string[] {
  const has = makeable(processes, base, without);
  const yielded = new Set(processes.flatMap((p) => p.outputs));
  const names = new Set([...processes.flatMap((p) => [...p.inputs, ...(p.anyOf ?? []).flat(), ...p.outputs]), ...base]);
  return [...names]
    .filter((q) => !has.has(q) && q !== target && !without.includes(q) && (items === 'ANY' || !yielded.has(q)))
    .sort(byCodePoint);
}

export function subsets(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((first, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

export function allPackages(chain: TinyChain, largest = Infinity): string[][] {
  const { processes, base, target, without } = chain;
  if (makeable(processes, base, without).has(target)) return [];
  const candidates = candidatesOf(chain, target);
  const found: string[][] = [];
  for (let size = 1; size <= Math.min(largest, candidates.length); size++) {
    for (const set of subsets(candidates, size)) {
      if (found.some((smaller) => smaller.every((q) => set.includes(q)))) continue;
      if (makeable(processes, [...base, ...set], without).has(target)) found.push(set);
    }
  }
  return found;
}

/** Every list in another order; what it says stays the same (the main output keeps its place). */
export function shuffled<T extends { processes: readonly ProcessInput[]; base: readonly string[] }>(chain: T, seed: number): T {
  const turn = <X>(list: readonly X[]): X[] =>
    [...list]
      .map((x, i) => [Math.imul(i + 1, seed | 1) >>> 0, x] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, x]) => x);
  const processes = turn(chain.processes).map((p) => ({ ...p, inputs: turn(p.inputs), anyOf: turn(p.anyOf ?? []).map(turn) }));
  return { ...chain, processes, base: turn(chain.base) };
}

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '镍', '𠀀');
const process = fc.record({
  inputs: fc.array(name, { maxLength: 3 }),
  anyOf: fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  outputs: fc.array(name, { minLength: 1, maxLength: 2 }),
});

export const tinyChains: fc.Arbitrary<TinyChain> = fc.record({
  processes: fc.array(process, { maxLength: 12 }).map((list) => list.map((p, i) => ({ id: `p${i}`, ...p }))),
  base: fc.array(name, { maxLength: 2 }),
  target: name,
  items: fc.constantFrom('ANY' as const, 'PURCHASED' as const),
  without: fc.array(name, { maxLength: 1 }),
});
