import type { Relation } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import type { PartnershipKind } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const returned = `RETURN n.id AS id, n.kind AS kind, a.id AS from, b.id AS to, q.id AS product, n.date AS date, n.until AS until,
  n.note AS note, ${EVIDENCE_OF_N}`;
const SUPPLY_LINKS = `MATCH (a:Enterprise)-[:GIVES]->(n:SupplyLink)-[:TO]->(b:Enterprise) OPTIONAL MATCH (n)-[:OF]->(q:Product)
  ${returned}`;
const PARTNERSHIPS = `MATCH (a:Enterprise)-[:ENTERS]->(n:Partnership)-[:TO]->(b:Enterprise) OPTIONAL MATCH (n)-[:OF]->(q:Product)
  ${returned}`;

/** Every supply link and every partnership. */
export async function readRelations(session: GraphSession): Promise<Relation[]> {
  const rows = [...(await session.read(SUPPLY_LINKS)), ...(await session.read(PARTNERSHIPS))];
  return sortedById(
    rows.map((row) => ({
      noun: 'RELATION',
      id: text(row, 'id') as FactId,
      kind: text(row, 'kind') as PartnershipKind,
      from: text(row, 'from') as EnterpriseId,
      to: text(row, 'to') as EnterpriseId,
      product: textOrNull(row, 'product') as ProductId | null,
      date: textOrNull(row, 'date'),
      until: textOrNull(row, 'until'),
      note: textOrNull(row, 'note'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
