import type { Need } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { numberOrNull, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (e:Enterprise)-[:NEEDS]->(n:Need)-[:OF]->(q:Product)
RETURN n.id AS id, e.id AS enterprise, q.id AS product, n.quantity AS quantity, n.unit AS unit, ${EVIDENCE_OF_N}`;

/** Which enterprise buys or uses what. */
export async function readNeeds(session: GraphSession): Promise<Need[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'NEED',
      id: text(row, 'id') as FactId,
      enterprise: text(row, 'enterprise') as EnterpriseId,
      product: text(row, 'product') as ProductId,
      quantity: numberOrNull(row, 'quantity'),
      unit: textOrNull(row, 'unit'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
