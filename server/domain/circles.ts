/** Things above and below each other: who is on a circle, where nobody may be above himself over however many steps. */
import { append } from './append.ts';

/** Puts one thing below or inside another. */
export interface Below {
  child: string;
  parent: string;
}

/** The links on circles, in their order: those whose two ends reach each other [Tarjan 1972, strongly connected components]. O(links). */
export function findCircular<Link extends Below>(links: readonly Link[]): Link[] {
  const above = new Map<string, string[]>();
  for (const { child, parent } of links) append(above, child, parent);
  const seen = new Map<string, number>();
  const low = new Map<string, number>();
  const part = new Map<string, number>();
  const waiting: string[] = [];
  for (const start of above.keys()) {
    if (seen.has(start)) continue;
    const trail: { id: string; next: number }[] = [];
    const enter = (id: string) => {
      seen.set(id, seen.size);
      low.set(id, seen.get(id)!);
      waiting.push(id);
      trail.push({ id, next: 0 });
    };
    const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id)!, to));
    enter(start);
    for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
      const parent = above.get(at.id)?.[at.next++];
      if (parent !== undefined) {
        if (!seen.has(parent)) enter(parent);
        else if (!part.has(parent)) lower(at.id, seen.get(parent)!);
        continue;
      }
      trail.pop();
      if (trail.length > 0) lower(trail.at(-1)!.id, low.get(at.id)!);
      if (low.get(at.id) !== seen.get(at.id)) continue;
      for (let id = ''; id !== at.id;) part.set((id = waiting.pop()!), seen.get(at.id)!);
    }
  }
  return links.filter(({ child, parent }) => part.get(child) === part.get(parent));
}

/** What is above what, as it grows. */
export interface Hierarchy {
  /** Whether it would put something above itself. */
  closes(link: Below): boolean;
  add(link: Below): void;
}

export function createHierarchy(links: Iterable<Below>): Hierarchy {
  const above = new Map<string, Set<string>>();
  const add = ({ child, parent }: Below): void => void above.set(child, (above.get(child) ?? new Set()).add(parent));
  for (const link of links) add(link);
  return {
    add,
    closes({ child, parent }) {
      const reached = new Set([parent]);
      for (const id of reached) for (const next of above.get(id) ?? []) reached.add(next);
      return reached.has(child);
    },
  };
}
