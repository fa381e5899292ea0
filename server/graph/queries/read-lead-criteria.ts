import { sortedById } from '../../domain/by-code-point.ts';
import type { LeadCriterion, LeadCriterionKey } from '../../domain/lead-scores.ts';
import type { GraphSession } from '../session.ts';
import { number, numberOrNull, text, textOrNull } from './row.ts';

const CYPHER = 'MATCH (n:LeadCriterion) RETURN n.id AS id, n.weight AS weight, n.full AS full, n.veto AS veto';

/** What was changed of the table by which leads are scored. */
export async function readLeadCriteria(session: GraphSession): Promise<LeadCriterion[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'LEAD_CRITERION',
      id: text(row, 'id') as LeadCriterionKey,
      weight: number(row, 'weight'),
      full: numberOrNull(row, 'full'),
      veto: textOrNull(row, 'veto'),
    })),
  );
}
