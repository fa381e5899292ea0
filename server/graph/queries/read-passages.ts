import { sortedById } from '../../domain/by-code-point.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Passage } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { toIds } from './evidence.ts';
import { flag, numberOrNull, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Passage)-[:STANDS_IN]->(s:Source)
RETURN n.id AS id, s.id AS source, n.label AS label, n.startAt AS startAt, n.endAt AS endAt, n.caption AS caption,
  n.answeredBy AS answeredBy,
  [(n)-[l:STATES]->(x) | {id: x.id, position: l.position}] AS facts`;

/** Which facts a range of a source's text states. */
export async function readPassages(session: GraphSession): Promise<Passage[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'PASSAGE',
      id: text(row, 'id'),
      source: text(row, 'source') as SourceId,
      label: text(row, 'label'),
      start: numberOrNull(row, 'startAt'),
      end: numberOrNull(row, 'endAt'),
      caption: flag(row, 'caption'),
      facts: toIds(row['facts']),
      answeredBy: textOrNull(row, 'answeredBy'),
    })),
  );
}
