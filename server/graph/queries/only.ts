import { readPages } from '../pager.ts';
import type { GraphSession, Row } from '../session.ts';

/** A query for every node of a kind, and the same for some of them, which begins at these instead of looking at all. */
export interface AllOrOnly {
  /** As one question, or, where there may be very many, as one about some nodes `n` at a time, see `pager.ts`. */
  all: string | ((where: string) => string);
  only: string;
}

/** How a query for some nodes begins. */
export const onlyOf = (label: string): string => `UNWIND $only AS only MATCH (n:${label} {id: only})`;

/** @param only ids of the nodes that are read; all where not given */
export async function readRows(session: GraphSession, { all, only: some }: AllOrOnly, only?: readonly string[]): Promise<Row[]> {
  if (only !== undefined) return session.read(some, { only: [...only] });
  return typeof all === 'string' ? session.read(all) : readPages(session, 'n', all);
}
