import { byCodePoint } from '../../domain/by-code-point.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import type { Position } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { number, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (p:Person)-[:HOLDS]->(n:Position)-[:HELD_AT]->(e:Enterprise)
RETURN p.id AS person, e.id AS enterprise, n.title AS title, n.position AS position, ${EVIDENCE_OF_N}`;

/** Who holds which post where, by person and enterprise. */
export async function readPositions(session: GraphSession): Promise<Position[]> {
  const rows = await session.read(CYPHER);
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    byCodePoint(text(a, 'person'), text(b, 'person')) ||
    byCodePoint(text(a, 'enterprise'), text(b, 'enterprise')) ||
    number(a, 'position') - number(b, 'position');
  return rows.sort(order).map((row) => ({
    noun: 'POSITION',
    person: text(row, 'person'),
    enterprise: text(row, 'enterprise') as EnterpriseId,
    title: textOrNull(row, 'title'),
    evidence: toEvidence(row['evidence']),
  }));
}
