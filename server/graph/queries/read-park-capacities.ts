import { sortedById } from '../../domain/by-code-point.ts';
import type { ParkCapacity } from '../../domain/facts.ts';
import type { FactId, ProductId, RegionId } from '../../domain/ids.ts';
import type { SiteKind } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { number, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (r:Region)-[:HAS_LEFT]->(n:ParkCapacity)
OPTIONAL MATCH (n)-[:OF]->(q:Product)
RETURN n.id AS id, r.id AS region, q.id AS product, n.kind AS kind, n.free AS free, n.unit AS unit, n.date AS date, n.note AS note,
  ${EVIDENCE_OF_N}`;

/** What parks and other places have left for further plants. */
export async function readParkCapacities(session: GraphSession): Promise<ParkCapacity[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'PARK_CAPACITY',
      id: text(row, 'id') as FactId,
      region: text(row, 'region') as RegionId,
      kind: text(row, 'kind') as SiteKind,
      product: textOrNull(row, 'product') as ProductId | null,
      free: number(row, 'free'),
      unit: text(row, 'unit'),
      date: textOrNull(row, 'date'),
      note: textOrNull(row, 'note'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
