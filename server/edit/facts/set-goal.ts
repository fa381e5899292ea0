import { NO_FACTS } from '../../domain/facts.ts';
import { NO_RECORDS } from '../../domain/records.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { toLine } from '../../import/rows/line.ts';
import { checkEdit } from '../check-edit.ts';
import type { Backing, Edit, Moment, There } from '../edit.ts';
import { toBasis } from '../to-basis.ts';
import { nameOf } from './names.ts';

export interface GoalInput {
  region: string;
  product: string;
  wanted: boolean;
}

/** A product that a region wants to make, or does not want any more. */
export function setGoal({ region, product, wanted }: GoalInput, backing: Backing, there: There, moment: Moment): Edit {
  const { index, facts } = there;
  const basis = toBasis(backing, there, moment);
  const date = backing.asked?.date ?? moment.today;
  const line = toLine(
    'goals',
    { region_id: region, product_id: product, date, ...basis.cells },
    { region_id: 'region', product_id: 'product', note: 'asked.note' },
  );
  const stated = checkEdit([...basis.lines, line], there);
  const [goal] = stated.facts.goals;
  const isThere = facts.goals.some(({ id }) => id === goal!.id);
  const about = `${nameOf(index.regions.get(goal!.region))} ${wanted ? '+' : '−'} ${nameOf(index.products.get(goal!.product))}`;
  if (wanted) return { stated, gone: [], ids: [goal!.id], places: [region], about };
  const reason = backing.asked ? `${backing.asked.whom} ${backing.asked.date}` : (backing.source ?? '');
  return {
    stated: { facts: NO_FACTS, records: NO_RECORDS },
    gone: isThere ? [{ label: LABELS.goal, id: goal!.id, reason }] : [],
    ids: [],
    places: [region],
    about,
  };
}
