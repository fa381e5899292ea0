import { sortedById } from '../../domain/by-code-point.ts';
import type { FactId, ProjectId } from '../../domain/ids.ts';
import type { Milestone, ProjectStage } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (p:Project)-[:REACHED]->(n:Milestone) RETURN n.id AS id, p.id AS project, n.stage AS stage, n.date AS date, ${EVIDENCE_OF_N}`;

/** Which stage a project reached when. */
export async function readMilestones(session: GraphSession): Promise<Milestone[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'MILESTONE',
      id: text(row, 'id') as FactId,
      project: text(row, 'project') as ProjectId,
      stage: text(row, 'stage') as ProjectStage,
      date: textOrNull(row, 'date'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
