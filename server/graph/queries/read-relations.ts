import type { Relation } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import type { PartnershipKind } from '../../domain/words.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { onlyOf, readRows } from './only.ts';
import { text, textOrNull } from './row.ts';

const returned = `RETURN n.id AS id, n.kind AS kind, a.id AS from, b.id AS to, q.id AS product, n.date AS date, n.until AS until,
  n.note AS note, ${EVIDENCE_OF_N}`;
const toQuery = (label: string, link: string) => ({
  all: `MATCH (a:Enterprise)-[:${link}]->(n:${label})-[:TO]->(b:Enterprise) OPTIONAL MATCH (n)-[:OF]->(q:Product) ${returned}`,
  only: `${onlyOf(label)} MATCH (n)<-[:${link}]-(a:Enterprise) MATCH (n)-[:TO]->(b:Enterprise) OPTIONAL MATCH (n)-[:OF]->(q:Product)
    ${returned}`,
});
const SUPPLY_LINKS = toQuery('SupplyLink', 'GIVES');
const PARTNERSHIPS = toQuery('Partnership', 'ENTERS');

/** Every supply link and every partnership. @param only ids of those that are read; all where not given */
export async function readRelations(session: GraphSession, only?: readonly string[]): Promise<Relation[]> {
  const rows = [...(await readRows(session, SUPPLY_LINKS, only)), ...(await readRows(session, PARTNERSHIPS, only))];
  return sortedById(
    rows.map((row) => ({
      noun: 'RELATION',
      id: text(row, 'id') as FactId,
      kind: text(row, 'kind') as PartnershipKind,
      from: text(row, 'from') as EnterpriseId,
      to: text(row, 'to') as EnterpriseId,
      product: textOrNull(row, 'product') as ProductId | null,
      date: textOrNull(row, 'date'),
      until: textOrNull(row, 'until'),
      note: textOrNull(row, 'note'),
      evidence: toEvidence(row['evidence']),
    })),
  );
}
