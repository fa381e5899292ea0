import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import type { PolicyLine } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence, toIds } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:PolicyLine) OPTIONAL MATCH (n)-[:BRANCH_OF]->(p:PolicyLine)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, p.id AS parent,
  [(n)-[l:CARRIED_BY]->(x:Enterprise) | {id: x.id, position: l.position}] AS enterprises, ${EVIDENCE_OF_N}`;

/** The lines of the city's policy, leaves and branches. */
export async function readPolicyLines(session: GraphSession): Promise<PolicyLine[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'POLICY_LINE',
      id: text(row, 'id'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      parent: textOrNull(row, 'parent'),
      enterprises: toIds<EnterpriseId>(row['enterprises']),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
