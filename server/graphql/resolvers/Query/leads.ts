import { isOpenLead } from '../../../../shared/open-lead.ts';
import { isOverdue, type Lead } from '../../../domain/leads.ts';
import { byCodePoint } from '../../../domain/by-code-point.ts';
import { mustFind } from '../../arguments/must-find.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { todayOf } from '../../memo/today.ts';
import { toConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';

/** Overdue ones first, then by the day of the next step; those without one after, those that are closed last. */
const toKey = (lead: Lead): string => `${isOpenLead(lead) ? 0 : 1} ${lead.nextDate ?? '9999'} ${lead.id}`;

export const leads: QueryResolvers['leads'] = (_, { stage, responsible, overdue, makes, ...page }, { records, index }) => {
  const today = todayOf();
  const product = makes == null ? null : mustFind(index.products, makes, 'product').id;
  const chosen = records.leads.filter(
    (lead) =>
      (stage == null || lead.stage === stage) &&
      (responsible == null || lead.responsible === responsible) &&
      (overdue == null || isOverdue(lead, today) === overdue) &&
      (product === null || lead.makes.includes(product)),
  );
  const sorted = chosen.sort((a, b) => byCodePoint(toKey(a), toKey(b)));
  return toConnection(sorted, page, toListName('leads', { stage, responsible, overdue, makes }), toKey);
};
