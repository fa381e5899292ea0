import { byCodePoint } from '../../domain/by-code-point.ts';
import type { MatchDecision } from '../../domain/match-decisions.ts';
import type { GraphSession } from '../session.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (d:MatchDecision)
RETURN d.id AS id, d.given AS given, d.region AS region, d.enterprise AS enterprise, d.by AS by, d.at AS at`;

/** What people have decided about names in tables, newest first. */
export async function readMatchDecisions(session: Pick<GraphSession, 'read'>): Promise<MatchDecision[]> {
  const rows = await session.read(CYPHER);
  return rows
    .map((row) => ({
      id: text(row, 'id'),
      given: text(row, 'given'),
      region: textOrNull(row, 'region'),
      enterprise: textOrNull(row, 'enterprise'),
      by: text(row, 'by'),
      at: text(row, 'at'),
    }))
    .sort((a, b) => byCodePoint(b.at, a.at) || byCodePoint(a.id, b.id));
}
