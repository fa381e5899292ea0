import type { EnterpriseId, FactId, ProductId } from '../../server/domain/ids.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { changeFacts } from './change-facts.ts';

/** Two revisions on top of what is there: somebody recorded `made:test`, that a product is made, then another corrected how much. */
export async function writePast(session: GraphSession, made: { enterprise: string; product: string; unit: string }): Promise<void> {
  await changeFacts(session, { by: '李工', note: '走访记录' }, ({ facts }) => {
    facts.productions.push({
      noun: 'PRODUCTION',
      id: 'made:test' as FactId,
      enterprise: made.enterprise as EnterpriseId,
      product: made.product as ProductId,
      phase: 'OPERATING',
      status: null,
      capacity: 100,
      unit: made.unit,
      year: 2026,
      aggregate: false,
      evidence: [{ source: facts.sources[0]!.id, confidence: 'CITED', basis: null, locator: null, caption: false }],
    });
  });
  await changeFacts(session, { by: '王工', note: null }, ({ facts }) => {
    facts.productions.find(({ id }) => id === 'made:test')!.capacity = 250;
  });
}
