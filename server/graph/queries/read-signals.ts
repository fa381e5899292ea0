import { sortedById } from '../../domain/by-code-point.ts';
import type { Signal } from '../../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import type { SignalKind } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (e:Enterprise)-[:SENDS]->(n:Signal) OPTIONAL MATCH (n)-[:OF]->(q:Product)
RETURN n.id AS id, e.id AS enterprise, q.id AS product, n.kind AS kind, n.date AS date, n.text AS text, ${EVIDENCE_OF_N}`;

/** Dated news of enterprises. */
export async function readSignals(session: GraphSession): Promise<Signal[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'SIGNAL',
      id: text(row, 'id') as FactId,
      enterprise: text(row, 'enterprise') as EnterpriseId,
      product: textOrNull(row, 'product') as ProductId | null,
      kind: text(row, 'kind') as SignalKind,
      date: text(row, 'date'),
      text: text(row, 'text'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
