/**
 * For each requirement of a fired process the member that served it first: its derivation surely did not wait for the process,
 * so following first members and first sources backwards always ends in the base. -1 where no member is in the set.
 * Linear in the links.
 */
import type { AndOrGraph } from './and-or-graph.ts';
import type { Closure } from './closure.ts';

export function findFirstMembers(
  graph: AndOrGraph,
  { has, fired, firstSource }: Pick<Closure, 'has' | 'fired' | 'firstSource'>,
): Int32Array {
  const firedAt = new Int32Array(graph.processes.length);
  fired.forEach((p, i) => {
    firedAt[p] = i;
  });
  const { memberStart, members } = graph;
  return Int32Array.from(graph.requirementProcess, (_, r) => {
    let best = -1;
    let bestAt = Infinity;
    for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) {
      const q = members[k]!;
      const at = firstSource[q] === -1 ? -1 : firedAt[firstSource[q]!]!;
      if (has[q] && at < bestAt) {
        best = q;
        bestAt = at;
      }
    }
    return best;
  });
}
