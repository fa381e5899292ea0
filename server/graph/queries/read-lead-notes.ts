import { sortedById } from '../../domain/by-code-point.ts';
import type { LeadNote } from '../../domain/leads.ts';
import type { GraphSession } from '../session.ts';
import { text } from './row.ts';

const CYPHER = `MATCH (l:Lead)-[:NOTED]->(n:LeadNote) RETURN n.id AS id, l.id AS lead, n.date AS date, n.text AS text, n.by AS by`;

/** Every contact that was noted of a lead. */
export async function readLeadNotes(session: GraphSession): Promise<LeadNote[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'LEAD_NOTE',
      id: text(row, 'id'),
      lead: text(row, 'lead'),
      date: text(row, 'date'),
      text: text(row, 'text'),
      by: text(row, 'by'),
    })),
  );
}
