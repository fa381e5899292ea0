import { sortedById } from '../../domain/by-code-point.ts';
import { BLANK_ENTERPRISE, type Enterprise } from '../../domain/facts.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { LABELS } from '../vocabulary.ts';
import { EVIDENCE_OF_N, readEvidence, toEvidence } from './evidence.ts';
import { onlyOf, readRows } from './only.ts';
import { fill, text, textOrNull } from './row.ts';

const RETURNED = `OPTIONAL MATCH (n)-[:LIES_IN]->(r:Region) OPTIONAL MATCH (n)-[:STANDS_FOR]->(a:Region)
RETURN n.id AS id, properties(n) AS own, r.id AS region, a.id AS area`;
const QUERY = {
  all: (where: string) => `MATCH (n:Enterprise) ${where} ${RETURNED}`,
  only: `${onlyOf('Enterprise')} ${RETURNED}, ${EVIDENCE_OF_N}`,
};

/** Every enterprise, institute, government body and park. @param only ids of those that are read; all where not given */
export async function readEnterprises(session: GraphSession, only?: readonly string[]): Promise<Enterprise[]> {
  const rows = await readRows(session, QUERY, only);
  const evidenceOf = only ? null : await readEvidence(session, LABELS.enterprise);
  return sortedById(
    rows.map((row) => ({
      ...fill(BLANK_ENTERPRISE, row['own']),
      id: text(row, 'id') as EnterpriseId,
      region: textOrNull(row, 'region') as RegionId | null,
      area: textOrNull(row, 'area') as RegionId | null,
      evidence: evidenceOf ? evidenceOf(text(row, 'id')) : toEvidence(row['evidence']),
    })),
  );
}
