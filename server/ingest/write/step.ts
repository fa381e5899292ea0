import { append } from '../../domain/append.ts';
import type { Params, Value } from '../../graph/session.ts';

/** One question that writes many rows of one kind. */
export interface Step {
  cypher: string;
  rows: Value[];
  /** What is the same for all rows. */
  shared?: Params;
}

/** All items that are written by the same words go in one step. */
export function toSteps<T>(items: readonly T[], toCypher: (item: T) => string, toParams: (item: T) => Params): Step[] {
  const groups = new Map<string, Params[]>();
  for (const item of items) append(groups, toCypher(item), toParams(item));
  return [...groups].map(([cypher, rows]) => ({ cypher: `UNWIND $rows AS row ${cypher}`, rows }));
}
