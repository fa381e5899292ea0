import { sortedById } from '../../domain/by-code-point.ts';
import type { FactId } from '../../domain/ids.ts';
import type { ProjectBatch } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { numberOrNull, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:ProjectBatch) OPTIONAL MATCH (n)-[:HAS_INVESTMENT]->(i:Claim)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.date AS date, n.statedProjects AS statedProjects,
  n.statedInvestment AS statedInvestment,
  i.id AS investment, ${EVIDENCE_OF_N}`;

/** Projects that started together, with the sums that their sources state. */
export async function readProjectBatches(session: GraphSession): Promise<ProjectBatch[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'PROJECT_BATCH',
      id: text(row, 'id'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      date: textOrNull(row, 'date'),
      statedProjects: numberOrNull(row, 'statedProjects'),
      statedInvestment: numberOrNull(row, 'statedInvestment'),
      investment: textOrNull(row, 'investment') as FactId | null,
      evidence: toEvidence(row['evidence']),
    })),
  );
}
