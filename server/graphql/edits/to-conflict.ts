/** Fields that two have changed, told by the names that people know. */
import type { Collision } from '../../datasets/write-by-hand.ts';
import { toCollision, type ShownCollision } from '../../edit/to-collision.ts';
import { Conflict, type Sentence } from '../../errors.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import type { Context } from '../context/context.ts';
import { sayThing } from '../lines/say-thing.ts';
import { sayField, sayValue } from '../lines/schema-words.ts';

/** The name of the field and both values as a reader says them, in his language; null is nothing. */
export interface SaidCollision extends ShownCollision {
  fieldName: string;
  yoursName: string | null;
  theirsName: string | null;
}

/** @returns the error to be thrown: a sentence, then `field`, `yours`, `theirs` of the first and `conflicts` with all of them */
export function toConflict(found: readonly Collision[], context: Context): Conflict {
  const { language } = context;
  const collisions = found.toSorted((a, b) => Number(isFigure(a)) - Number(isFigure(b)));
  const first = collisions[0]!.fact;
  const told = collisions.map((one) => {
    const field = sayField(context.schema, one.label, one.field);
    // The figures of a thing are facts of their own, with fields of the same names.
    return { shown: toCollision(one), name: one.fact === first ? field : join(sayThing(one.fact, context), field), of: one };
  });
  const conflicts = told.map(({ shown, name, of }): SaidCollision => {
    const say = (value: unknown): string | null => sayPlain(value, of, context)?.[language] ?? null;
    return { ...shown, fieldName: name[language], yoursName: say(shown.yours), theirsName: say(shown.theirs) };
  });
  const what = sayThing(first, context);
  const { field, yours, theirs } = conflicts[0]!;
  return new Conflict(
    {
      zh: `“${what.zh}”的${told.map(({ name }) => name.zh).join('、')}在您看过之后被别人改了，没有写入；下面是两个值，请选一个。`,
      en: `Somebody has changed the ${told.map(({ name }) => name.en).join(', ')} of "${what.en}" since you saw it, so nothing was written; both values stand below, choose one.`,
    },
    { field, yours, theirs, conflicts },
  );
}

/** The figures of a thing come after what is said of it itself. */
const isFigure = ({ label }: Collision): boolean => label === LABELS.claim;

const join = (what: Sentence, field: Sentence): Sentence => ({ zh: `${what.zh} ${field.zh}`, en: `${what.en} ${field.en}` });

function sayPlain(value: unknown, { label, field }: Collision, context: Context): Sentence | null {
  if (value === null || value === undefined) return null;
  const isOfThings = field.startsWith('→') || LISTS_OF_PRODUCTS.has(field);
  if (isOfThings && typeof value === 'string') return sayThing(value, context);
  if (isOfThings && Array.isArray(value)) return sayThings(value as string[], context);
  const text = Array.isArray(value) ? value.join('、') : typeof value === 'string' ? value : JSON.stringify(value);
  return sayValue(context.schema, label, field, { zh: text, en: text });
}

/** What a project is planned to make and use. */
const LISTS_OF_PRODUCTS: ReadonlySet<string> = new Set(['makes', 'uses']);

function sayThings(ids: readonly string[], context: Context): Sentence {
  const said = ids.map((id) => sayThing(id, context));
  return { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') };
}
