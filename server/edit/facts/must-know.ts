import { foldWhole } from '../../../shared/fold-text.ts';
import type { Gone } from '../../datasets/plan-hand.ts';
import { InvalidInput, NotFound, type Sentence } from '../../errors.ts';
import type { Label } from '../../graph/vocabulary.ts';

/** What is there under an id that an input gives. @throws NotFound */
export function mustKnow<Id extends string, T>(map: ReadonlyMap<Id, T>, id: string, noun: Sentence): T {
  const found = map.get(id as Id);
  if (found !== undefined) return found;
  throw new NotFound({ zh: `没有编号为“${id}”的${noun.zh}。`, en: `There is no ${noun.en} with the id "${id}".` }, { id });
}

/** What is put in as new goes by the name of what is there under this id. */
export function alreadyThere({ zh, en }: Sentence, id: string): InvalidInput {
  return new InvalidInput(
    { zh: `name：${zh}已经有了（${id}）；要更正它请给出 id。`, en: `name: ${en} is there already (${id}); to correct it, give that id.` },
    { argument: 'name', id },
  );
}

/**
 * What is put in as new is not there by the same name on the same day.
 * @param dayOf when one of those that are there began
 * @throws InvalidInput
 */
export function mustBeNewOnDay<T extends { id: string; name: string }>(
  there: readonly T[],
  name: string,
  day: string | null,
  dayOf: (one: T) => string | null,
): void {
  const same = name === '' ? undefined : there.find((one) => foldWhole(one.name) === foldWhole(name) && dayOf(one) === day);
  if (same) throw alreadyThere({ zh: `“${name}”`, en: `"${name}"` }, same.id);
}

/** A fact that a form corrects: by the id that is given, else by what it is made of; null where it is new. @throws NotFound */
export function findOld<Id extends string, T>(
  map: ReadonlyMap<Id, T>,
  id: string | null | undefined,
  made: string,
  noun: Sentence,
): T | null {
  return id == null ? (map.get(made as Id) ?? null) : mustKnow(map, id, noun);
}

/** A fact whose id is made of what it says goes where a correction has given it another. */
export function replaced(label: Label, old: { id: string } | null, id: string): Gone[] {
  return old === null || old.id === id ? [] : [{ label, id: old.id, reason: `→ ${id}` }];
}
