import { sortedById } from '../../domain/by-code-point.ts';
import { BLANK_ENTERPRISE, type Enterprise } from '../../domain/facts.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { onlyOf, readRows } from './only.ts';
import { fill, text, textOrNull } from './row.ts';

const RETURNED = `OPTIONAL MATCH (n)-[:LIES_IN]->(r:Region) OPTIONAL MATCH (n)-[:STANDS_FOR]->(a:Region)
RETURN n.id AS id, properties(n) AS own, r.id AS region, a.id AS area, ${EVIDENCE_OF_N}`;
const QUERY = { all: `MATCH (n:Enterprise) ${RETURNED}`, only: `${onlyOf('Enterprise')} ${RETURNED}` };

/** Every enterprise, institute, government body and park. @param only ids of those that are read; all where not given */
export async function readEnterprises(session: GraphSession, only?: readonly string[]): Promise<Enterprise[]> {
  const rows = await readRows(session, QUERY, only);
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
