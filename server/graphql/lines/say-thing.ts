import { findRecorded } from '../../edit/facts/retract-fact.ts';
import type { Sentence } from '../../errors.ts';
import { LEAD_CRITERION_NAMES } from '../../leads/score-lead.ts';
import type { Context } from '../context/context.ts';
import { findStated } from '../nodes/find-any.ts';
import { isEntity } from '../nodes/type-name.ts';

/** A noun by its name, a fact by the names of what it is about, an id that nothing has by itself. */
export function sayThing(id: string, context: Context): Sentence {
  const found = findStated(id, context);
  if (found !== null && isEntity(found)) return { zh: found.name, en: found.nameEn ?? found.name };
  const criterion = (LEAD_CRITERION_NAMES as Readonly<Record<string, Sentence>>)[id];
  const about = findRecorded(id, context.snapshot) || id;
  return criterion ?? { zh: about, en: about };
}
