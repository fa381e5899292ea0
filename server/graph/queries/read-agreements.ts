import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, ProductId } from '../../domain/ids.ts';
import type { Agreement, AgreementKind } from '../../domain/records.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence, toIds } from './evidence.ts';
import { text, textOrNull } from './row.ts';

const CYPHER = `MATCH (n:Agreement)
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.kind AS kind, n.date AS date, n.until AS until,
  [(n)-[l:PARTY]->(x:Enterprise) | {id: x.id, position: l.position}] AS parties,
  [(n)-[l:CREATES]->(x) | {id: x.id, position: l.position}] AS creates,
  [(n)-[l:ABOUT]->(x:Product) | {id: x.id, position: l.position}] AS products, ${EVIDENCE_OF_N}`;

/** Agreements among any number of parties, with what they bring about. */
export async function readAgreements(session: GraphSession): Promise<Agreement[]> {
  const rows = await session.read(CYPHER);
  return sortedById(
    rows.map((row) => ({
      noun: 'AGREEMENT',
      id: text(row, 'id'),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'nameEn'),
      kind: text(row, 'kind') as AgreementKind,
      date: textOrNull(row, 'date'),
      until: textOrNull(row, 'until'),
      parties: toIds<EnterpriseId>(row['parties']),
      creates: toIds(row['creates']),
      products: toIds<ProductId>(row['products']),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
