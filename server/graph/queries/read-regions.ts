import type { Region } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { RegionLevel } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { numberOrNull, text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Region) OPTIONAL MATCH (n)-[:LIES_IN]->(parent:Region)
RETURN n.id AS id, n.code AS code, n.name AS name, n.nameEn AS nameEn, n.level AS level, n.lat AS lat, n.lon AS lon,
  parent.id AS parent, ${EVIDENCE_OF_N}`;

/** Every region, parks included (a park's node is its enterprise's, so they share name and evidence). */
export async function readRegions(session: GraphSession): Promise<Region[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'REGION',
      id: text(row, 'id') as RegionId,
      code: textOrNull(row, 'code'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      level: text(row, 'level') as RegionLevel,
      lat: numberOrNull(row, 'lat'),
      lon: numberOrNull(row, 'lon'),
      parent: textOrNull(row, 'parent') as RegionId | null,
      evidence: toEvidence(row['evidence']),
    })),
  );
}
