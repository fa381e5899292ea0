import { sortedById } from '../../domain/by-code-point.ts';
import type { Survey } from '../../domain/facts.ts';
import type { ChainId, FactId, RegionId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (r:Region)-[:SURVEYED]->(n:Survey)-[:IN_CHAIN]->(c:Chain)
RETURN n.id AS id, r.id AS region, c.id AS chain, n.date AS date, n.until AS until, n.scope AS scope, ${EVIDENCE_OF_N}`;

/** Which regions were surveyed for which chain. */
export async function readSurveys(session: GraphSession): Promise<Survey[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'SURVEY',
      id: text(row, 'id') as FactId,
      region: text(row, 'region') as RegionId,
      chain: text(row, 'chain') as ChainId,
      date: textOrNull(row, 'date'),
      until: textOrNull(row, 'until'),
      scope: text(row, 'scope'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
