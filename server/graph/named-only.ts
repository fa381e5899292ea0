/**
 * In a Neo4j somebody may set down by hand what is nobody's fact: a node without an id, or with a number for one. Nothing can name it, in
 * a journal or an answer, so it is passed over and never in the way of what is there beside it.
 */
import type { GraphSession, Row, Value } from './session.ts';

export const isId = (value: Value | undefined): boolean => typeof value === 'string' && value !== '';

/** The same graph, without the rows that tell of such a node: those whose `id` is none. */
export function namedOnly(session: GraphSession): GraphSession {
  return { ...session, read: async (cypher, params) => keepNamed(await session.read(cypher, params)) };
}

const isNamed = (row: Row): boolean => !('id' in row) || isId(row['id']);

/** There may be a million rows, of which hardly one is left out. */
const keepNamed = (rows: Row[]): Row[] => (rows.every(isNamed) ? rows : rows.filter(isNamed));
