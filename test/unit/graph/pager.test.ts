import { expect, it } from 'vitest';
import { createPager, readPages } from '../../../server/graph/pager.ts';
import type { GraphSession } from '../../../server/graph/session.ts';
import { openEmptyEmbedded } from '../../testkit/graph-engines.ts';

it('gives every row once, some nodes at a time, where the engine bounds a question, and asks the other once', async () => {
  const session = await openEmptyEmbedded();
  try {
    await session.write((tx) =>
      tx.run('UNWIND range(1, 30) AS i CREATE (n:Person {id: toString(i)})-[:HOLDS]->(:Position {id: toString(i)})'),
    );
    await session.write((tx) => tx.run("MATCH (n:Person {id: '7'}) DETACH DELETE n"));
    const asked: string[] = [];
    const read: GraphSession['read'] = (cypher, params) => {
      asked.push(cypher);
      return session.read(cypher, params);
    };
    const find = (where: string) => `MATCH (n:Person) ${where} MATCH (n)-[:HOLDS]->(p) RETURN n.id AS id, p.id AS position`;
    const pages: unknown[][] = [];
    for await (const rows of (await createPager({ engine: 'embedded', read }, 9))('n', find)) pages.push(rows);
    expect(pages.length).toBeGreaterThan(6);
    expect(Math.max(...pages.map((rows) => rows.length))).toBeLessThanOrEqual(9);
    const whole = await readPages({ ...session, engine: 'neo4j', read }, 'n', find);
    expect(whole).toHaveLength(29);
    const byId = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(byId(pages.flat())).toEqual(byId(whole));
    expect(asked.at(-1)).toBe(find(''));
  } finally {
    await session.close();
  }
});
