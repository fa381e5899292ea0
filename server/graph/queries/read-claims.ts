import { sortedById } from '../../domain/by-code-point.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Bound, Claim, ClaimKind } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { numberOrNull, text, textOrNull, texts } from './row.ts';

const CYPHER = `MATCH (n:Claim) OPTIONAL MATCH (n)-[:ABOUT]->(x)
RETURN n.id AS id, n.subject AS subject, x.id AS about, n.indicator AS indicator, n.kind AS kind, n.period AS period, n.raw AS raw,
  n.value AS value,
  n.unit AS unit, n.bound AS bound, n.candidates AS candidates, n.settledBy AS settledBy, ${EVIDENCE_OF_N}`;

/** Every figure and name as one source prints it. */
export async function readClaims(session: GraphSession): Promise<Claim[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'CLAIM',
      id: text(row, 'id') as FactId,
      subject: text(row, 'subject'),
      about: textOrNull(row, 'about'),
      indicator: text(row, 'indicator'),
      kind: text(row, 'kind') as ClaimKind,
      period: textOrNull(row, 'period'),
      raw: text(row, 'raw'),
      value: numberOrNull(row, 'value'),
      unit: textOrNull(row, 'unit'),
      bound: text(row, 'bound') as Bound,
      candidates: texts(row, 'candidates'),
      settledBy: textOrNull(row, 'settledBy'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
