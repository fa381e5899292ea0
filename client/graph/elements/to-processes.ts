import type { MapProcess } from './types.ts';

/** One row of `chainMap.links`: an input and a yield of one process. */
export interface LinkRow {
  source: string;
  target: string;
  process: string;
  byproduct: boolean;
  anyOf: string | null;
  runHere: boolean;
}

interface Draft {
  plain: Set<string>;
  groups: Map<string, Set<string>>;
  output: string;
  byproducts: Set<string>;
  runHere: boolean;
}

/**
 * Gathers the link rows of each process: rows that lead to the main output name the inputs, the others the by-products.
 * A process without a main output among the rows (cut off by a filter) is left out.
 * Complexity: linear in the rows plus the sort of the ids.
 */
export function toProcesses(rows: readonly LinkRow[]): MapProcess[] {
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    let draft = drafts.get(row.process);
    if (!draft)
      drafts.set(row.process, (draft = { plain: new Set(), groups: new Map(), output: '', byproducts: new Set(), runHere: row.runHere }));
    if (row.byproduct) {
      draft.byproducts.add(row.target);
      continue;
    }
    draft.output = row.target;
    if (row.anyOf === null) {
      draft.plain.add(row.source);
      continue;
    }
    const group = draft.groups.get(row.anyOf) ?? new Set<string>();
    draft.groups.set(row.anyOf, group.add(row.source));
  }
  return [...drafts]
    .filter(([, draft]) => draft.output !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, draft]) => ({
      id,
      inputs: sorted(draft.plain),
      choices: sorted(draft.groups.keys()).map((letter) => sorted(draft.groups.get(letter) ?? [])),
      output: draft.output,
      byproducts: sorted(draft.byproducts).filter((product) => product !== draft.output),
      runHere: draft.runHere,
    }));
}

function sorted(ids: Iterable<string>): string[] {
  return [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
