import { sortedById } from '../../domain/by-code-point.ts';
import type { Goal } from '../../domain/facts.ts';
import type { FactId, ProductId, RegionId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (r:Region)-[:AIMS_AT]->(n:Goal)-[:OF]->(q:Product)
RETURN n.id AS id, r.id AS region, q.id AS product, n.date AS date, n.note AS note, ${EVIDENCE_OF_N}`;

/** Products that a policy document of a region names as wanted. */
export async function readGoals(session: GraphSession): Promise<Goal[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'GOAL',
      id: text(row, 'id') as FactId,
      region: text(row, 'region') as RegionId,
      product: text(row, 'product') as ProductId,
      date: textOrNull(row, 'date'),
      note: textOrNull(row, 'note'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
