import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import type { ChainEvent, EventKind } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence, toIds } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Event)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.kind AS kind, n.startDate AS startDate, n.endDate AS endDate,
  [(n)<-[l:TOOK_PART]-(x:Enterprise) | {id: x.id, position: l.position}] AS participants,
  [(n)<-[l:TOOK_PART]-(x:Person) | {id: x.id, position: l.position}] AS people,
  [(n)-[l:TOOK_PLACE_IN]->(x:Region) | {id: x.id, position: l.position}] AS places,
  [(n)-[l:LED_TO]->(x:Agreement) | {id: x.id, position: l.position}] AS agreements, ${EVIDENCE_OF_N}`;

/** Visits, talks, meetings, inspections, forums and signings. */
export async function readEvents(session: GraphSession): Promise<ChainEvent[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'EVENT',
      id: text(row, 'id'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      kind: text(row, 'kind') as EventKind,
      start: textOrNull(row, 'startDate'),
      end: textOrNull(row, 'endDate'),
      participants: toIds<EnterpriseId>(row['participants']),
      people: toIds(row['people']),
      places: toIds<RegionId>(row['places']),
      agreements: toIds(row['agreements']),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
