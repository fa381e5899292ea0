import type { Enterprise } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import type { EnterpriseKind, GeoPrecision } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { flag, number, numberOrNull, text, textOrNull, texts } from './row.ts';

const CYPHER = `MATCH (n:Enterprise) OPTIONAL MATCH (n)-[:LIES_IN]->(r:Region) OPTIONAL MATCH (n)-[:STANDS_FOR]->(a:Region)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.aliases AS aliases, n.kind AS kind, n.uscc AS uscc, n.listedCode AS listedCode,
  r.id AS region, a.id AS area, n.lat AS lat, n.lon AS lon, n.geoPrecision AS geoPrecision, n.nameVerified AS nameVerified,
  n.standsFor AS standsFor, ${EVIDENCE_OF_N}`;

/** Every enterprise, institute, government body and park. */
export async function readEnterprises(session: GraphSession): Promise<Enterprise[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'ENTERPRISE',
      id: text(row, 'id') as EnterpriseId,
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      aliases: texts(row, 'aliases'),
      kind: text(row, 'kind') as EnterpriseKind,
      uscc: textOrNull(row, 'uscc'),
      listedCode: textOrNull(row, 'listedCode'),
      region: textOrNull(row, 'region') as RegionId | null,
      area: textOrNull(row, 'area') as RegionId | null,
      lat: numberOrNull(row, 'lat'),
      lon: numberOrNull(row, 'lon'),
      geoPrecision: text(row, 'geoPrecision') as GeoPrecision,
      nameVerified: flag(row, 'nameVerified'),
      standsFor: number(row, 'standsFor'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
