import { isOpenLead } from '../../../../shared/open-lead.ts';
import { isOverdue, type Lead } from '../../../domain/leads.ts';
import { byCodePoint } from '../../../domain/by-code-point.ts';
import type { ChainId } from '../../../domain/ids.ts';
import { mustFind } from '../../arguments/must-find.ts';
import type { Context } from '../../context/context.ts';
import { concernsOf } from '../../filters/concerns.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { todayOf } from '../../memo/today.ts';
import { toConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';

/** Overdue ones first, then by the day of the next step; those without one after, those that are closed last. */
const toKey = (lead: Lead): string => `${isOpenLead(lead) ? 0 : 1} ${lead.nextDate ?? '9999'} ${lead.id}`;

export const leads: QueryResolvers['leads'] = (_, { stage, responsible, overdue, makes, chain, region, ...page }, context) => {
  const { records, index } = context;
  const today = todayOf();
  const product = makes == null ? null : mustFind(index.products, makes, 'product').id;
  const concerns = concernsOf(region, context);
  const ofChain = chain == null ? null : mustFind(index.chains, chain, 'chain').id;
  const chosen = records.leads.filter(
    (lead) =>
      (stage == null || lead.stage === stage) &&
      (responsible == null || lead.responsible === responsible) &&
      (overdue == null || isOverdue(lead, today) === overdue) &&
      (product === null || lead.makes.includes(product)) &&
      (!ofChain || touchesChain(lead, ofChain, index)) &&
      (!concerns || concerns.lead(lead)),
  );
  const sorted = chosen.sort((a, b) => byCodePoint(toKey(a), toKey(b)));
  return toConnection(sorted, page, toListName('leads', { stage, responsible, overdue, makes, chain, region }), toKey);
};

/** A lead of which nothing is said yet may become one of any chain. */
function touchesChain({ makes, uses }: Lead, chain: ChainId, { products }: Context['index']): boolean {
  const all = [...makes, ...uses];
  return all.length === 0 || all.some((id) => products.get(id)?.chains.includes(chain));
}
