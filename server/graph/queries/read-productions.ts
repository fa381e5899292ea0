import type { Production } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import type { Phase } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { LABELS } from '../vocabulary.ts';
import { EVIDENCE_OF_N, readEvidence, toEvidence } from './evidence.ts';
import { onlyOf, readRows } from './only.ts';
import { flag, numberOrNull, text, textOrNull } from './row.ts';

const RETURNED = `MATCH (n)<-[:MAKES]-(e:Enterprise) MATCH (n)-[:OF]->(q:Product)
RETURN n.id AS id, e.id AS enterprise, q.id AS product, n.phase AS phase, n.status AS status, n.capacity AS capacity, n.unit AS unit,
  n.year AS year, n.aggregate AS aggregate`;
const QUERY = {
  all: (where: string) => `MATCH (n:Production) ${where} ${RETURNED}`,
  only: `${onlyOf('Production')} ${RETURNED}, ${EVIDENCE_OF_N}`,
};

/** Who makes what, in which phase and with which capacity. @param only ids of those that are read; all where not given */
export async function readProductions(session: GraphSession, only?: readonly string[]): Promise<Production[]> {
  const rows = await readRows(session, QUERY, only);
  const evidenceOf = only ? null : await readEvidence(session, LABELS.production);
  return sortedById(
    rows.map((row) => ({
      noun: 'PRODUCTION',
      id: text(row, 'id') as FactId,
      enterprise: text(row, 'enterprise') as EnterpriseId,
      product: text(row, 'product') as ProductId,
      phase: text(row, 'phase') as Phase,
      status: textOrNull(row, 'status'),
      capacity: numberOrNull(row, 'capacity'),
      unit: textOrNull(row, 'unit'),
      year: numberOrNull(row, 'year'),
      aggregate: flag(row, 'aggregate'),
      evidence: evidenceOf ? evidenceOf(text(row, 'id')) : toEvidence(row['evidence']),
    })),
  );
}
