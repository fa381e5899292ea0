import type { GraphSession, Row } from '../session.ts';

/** A query for every node of a kind, and the same for some of them, which begins at these instead of looking at all. */
export interface AllOrOnly {
  all: string;
  only: string;
}

/** How a query for some nodes begins. */
export const onlyOf = (label: string): string => `UNWIND $only AS only MATCH (n:${label} {id: only})`;

/** @param only ids of the nodes that are read; all where not given */
export function readRows(session: GraphSession, query: AllOrOnly, only?: readonly string[]): Promise<Row[]> {
  return only === undefined ? session.read(query.all) : session.read(query.only, { only: [...only] });
}
