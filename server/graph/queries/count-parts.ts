import type { GraphSession } from '../session.ts';
import { KEY_LABELS, LINKS } from '../vocabulary.ts';

/** How many nodes and relations of each kind there are, as one text to compare. Cheap: Neo4j keeps these numbers. */
export async function countParts(session: GraphSession): Promise<string> {
  const counts: string[] = [];
  for (const label of KEY_LABELS) counts.push(await countOne(session, `MATCH (n:${label}) RETURN count(n) AS n`));
  for (const type of Object.values(LINKS)) counts.push(await countOne(session, `MATCH ()-[r:${type}]->() RETURN count(r) AS n`));
  return counts.join(' ');
}

async function countOne(session: GraphSession, cypher: string): Promise<string> {
  const [row] = await session.read(cypher);
  return `${(row?.['n'] ?? 0) as number}`;
}
