import type { Chain } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { ChainId, RegionId, SegmentId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { text, textOrNull, texts } from './row.ts';

const CYPHER = `MATCH (n:Chain) OPTIONAL MATCH (n)-[:OPENS_AT]->(r:Region)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, r.id AS region, n.stageNames AS stageNames, n.stageNamesEn AS stageNamesEn,
  n.segmentIds AS segmentIds, n.segmentNames AS segmentNames, n.segmentNamesEn AS segmentNamesEn, ${EVIDENCE_OF_N}`;

/** Every chain with its stages and segments. */
export async function readChains(session: GraphSession): Promise<Chain[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'CHAIN',
      id: text(row, 'id') as ChainId,
      name: text(row, 'name'),
      nameEn: text(row, 'nameEn'),
      region: textOrNull(row, 'region') as RegionId | null,
      stages: texts(row, 'stageNames').map((name, index) => ({ index, name, nameEn: texts(row, 'stageNamesEn')[index] as string })),
      segments: texts(row, 'segmentIds').map((id, i) => ({
        id: id as SegmentId,
        name: texts(row, 'segmentNames')[i] as string,
        nameEn: texts(row, 'segmentNamesEn')[i] as string,
      })),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
