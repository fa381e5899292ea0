import { append } from '../../domain/append.ts';

/**
 * The ids that lie on a cycle of links from child to parent, where an id may have several parents: what is left when ids without
 * a parent or without a child are taken away as long as there are any. O(links).
 */
export function findOnCycles(links: readonly (readonly [child: string, parent: string])[]): ReadonlySet<string> {
  const left = new Set(links.flat());
  for (const side of [0, 1] as const) {
    const open = new Map<string, number>();
    const from = new Map<string, string[]>();
    for (const link of links.filter((one) => one.every((id) => left.has(id)))) {
      open.set(link[side], (open.get(link[side]) ?? 0) + 1);
      append(from, link[1 - side]!, link[side]);
    }
    const free = [...left].filter((id) => !open.has(id));
    for (let id = free.pop(); id !== undefined; id = free.pop()) {
      left.delete(id);
      for (const next of from.get(id) ?? []) {
        const rest = open.get(next)! - 1;
        open.set(next, rest);
        if (rest === 0) free.push(next);
      }
    }
  }
  return left;
}

/**
 * Finds the ids that lie on a cycle of "has the parent" links; each id has at most one parent. One pass, O(n).
 */
export function findCycles(parents: ReadonlyMap<string, string | null>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  for (const start of parents.keys()) {
    const trail: string[] = [];
    let id: string | null = start;
    while (id !== null && !state.has(id)) {
      state.set(id, 'open');
      trail.push(id);
      id = parents.get(id) ?? null;
    }
    if (id !== null && state.get(id) === 'open') cycles.push(trail.slice(trail.indexOf(id)));
    for (const passed of trail) state.set(passed, 'done');
  }
  return cycles;
}
