import { sortedById } from '../../domain/by-code-point.ts';
import { BLANK_ENTERPRISE, type Enterprise } from '../../domain/facts.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { fill, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Enterprise) OPTIONAL MATCH (n)-[:LIES_IN]->(r:Region) OPTIONAL MATCH (n)-[:STANDS_FOR]->(a:Region)
RETURN n.id AS id, properties(n) AS own, r.id AS region, a.id AS area, ${EVIDENCE_OF_N}`;

/** Every enterprise, institute, government body and park. */
export async function readEnterprises(session: GraphSession): Promise<Enterprise[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      ...fill(BLANK_ENTERPRISE, row['own']),
      id: text(row, 'id') as EnterpriseId,
      region: textOrNull(row, 'region') as RegionId | null,
      area: textOrNull(row, 'area') as RegionId | null,
      evidence: toEvidence(row['evidence']),
    })),
  );
}
