import type { Need } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { onlyOf, readRows } from './only.ts';
import { numberOrNull, text, textOrNull } from './row.ts';

const RETURNED = `RETURN n.id AS id, e.id AS enterprise, q.id AS product, n.quantity AS quantity, n.unit AS unit, ${EVIDENCE_OF_N}`;
const QUERY = {
  all: `MATCH (e:Enterprise)-[:NEEDS]->(n:Need)-[:OF]->(q:Product) ${RETURNED}`,
  only: `${onlyOf('Need')} MATCH (n)<-[:NEEDS]-(e:Enterprise) MATCH (n)-[:OF]->(q:Product) ${RETURNED}`,
};

/** Which enterprise buys or uses what. @param only ids of those that are read; all where not given */
export async function readNeeds(session: GraphSession, only?: readonly string[]): Promise<Need[]> {
  const rows = await readRows(session, QUERY, only);
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
