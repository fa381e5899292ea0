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
