import type { Absence } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { FactId, ProductId, RegionId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (r:Region)-[:LACKS]->(n:Absence)-[:OF]->(q:Product)
RETURN n.id AS id, r.id AS region, q.id AS product, n.date AS date, n.note AS note, ${EVIDENCE_OF_N}`;

/** Products that someone asked for in a region and that are not made there. */
export async function readAbsences(session: GraphSession): Promise<Absence[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'ABSENCE',
      id: text(row, 'id') as FactId,
      region: text(row, 'region') as RegionId,
      product: text(row, 'product') as ProductId,
      date: textOrNull(row, 'date'),
      note: textOrNull(row, 'note'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
