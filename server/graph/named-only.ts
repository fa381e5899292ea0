/**
 * In a Neo4j somebody may set down by hand what is nobody's fact: a node without an id, or with a number for one. Nothing can name it, in
 * a journal or an answer, so it is passed over and never in the way of what is there beside it.
 */
import type { GraphSession, Row, Value } from './session.ts';

export const isId = (value: Value | undefined): boolean => typeof value === 'string' && value !== '';

/** The same graph, without the rows that tell of such a node: those whose `id` is none; what has no name is called by its id. */
export function namedOnly(session: GraphSession): GraphSession {
  return { ...session, read: async (cypher, params) => keepNamed(await session.read(cypher, params)) };
}

const isNamed = (row: Row): boolean => !('id' in row) || isId(row['id']);
/** A name that somebody took away by hand; every thing that has a name must have one. */
const lacksName = (row: Row): boolean => 'id' in row && 'name' in row && typeof row['name'] !== 'string';

/** There may be a million rows, of which hardly one is left out. */
function keepNamed(rows: Row[]): Row[] {
  if (!rows.some((row) => !isNamed(row) || lacksName(row))) return rows;
  return rows.filter(isNamed).map((row) => (lacksName(row) ? { ...row, name: row['id'] as Value } : row));
}
