/**
 * Questions whose answers may be millions of rows. The embedded engine gives each half a minute by the clock, whatever else the machine
 * does meanwhile, and takes no other limit, so it is asked about some nodes at a time. Neo4j is asked once.
 */
import type { GraphSession, Row } from './session.ts';

/** Nodes, by the engine's own numbers, that one question begins at: a fraction of a second on an idle machine. */
const NODES = 25_000;

/**
 * Gives all rows, page by page.
 * @param start the variable for the nodes at which the question begins
 * @param toCypher the question; the clause that it is given follows the pattern of those nodes and may be empty
 */
export type Pager = (start: string, toCypher: (where: string) => string) => AsyncGenerator<Row[]>;

/** For one reading: nodes that come later are not seen. @param nodes how many a page has */
export async function createPager(session: Pick<GraphSession, 'engine' | 'isInMemory' | 'read'>, nodes = NODES): Promise<Pager> {
  const last = session.engine === 'embedded' && !session.isInMemory ? await findLast(session) : 0;
  return async function* (start, toCypher) {
    if (last < nodes) return yield await session.read(toCypher(''));
    const cypher = toCypher(`WHERE id(${start}) >= $from AND id(${start}) < $until`);
    for (let from = 0; from <= last; from += nodes) yield await session.read(cypher, { from, until: from + nodes });
  };
}

/** All rows of a question together. */
export async function readPages(session: GraphSession, start: string, toCypher: (where: string) => string): Promise<Row[]> {
  const rows: Row[] = [];
  const page = await createPager(session);
  for await (const some of page(start, toCypher)) for (const row of some) rows.push(row);
  return rows;
}

async function findLast(session: Pick<GraphSession, 'read'>): Promise<number> {
  const [row] = await session.read('MATCH (n) RETURN max(id(n)) AS id');
  return (row?.['id'] ?? 0) as number;
}
