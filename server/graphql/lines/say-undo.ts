/** What stands in the way of an undo, by the names of what it is about, and whose change it was. */
import type { GraphQLSchema } from 'graphql';
import type { Sentence } from '../../errors.ts';
import type { CollisionKind, UndoCollision } from '../../history/plan-undo.ts';
import type { Standing } from '../../history/read-standing.ts';
import { NOTHING, sayThing } from './say-history.ts';
import { sayField, sayValue } from './schema-words.ts';

/** So many are said in the sentence. */
const SAID = 3;

interface Words {
  thing: string;
  field: string;
  yours: string;
  theirs: string;
}
const SAY: Readonly<Record<CollisionKind, { zh: (words: Words) => string; en: (words: Words) => string }>> = {
  FIELD: {
    zh: ({ thing, field, yours, theirs }) => `${thing}的${field}撤销后应为 ${yours}，现在是 ${theirs}`,
    en: ({ thing, field, yours, theirs }) => `${field} of ${thing} would be ${yours} and is ${theirs}`,
  },
  LINK: {
    zh: ({ thing, field, yours, theirs }) => `${thing}的${field}撤销后应为 ${yours}，现在是 ${theirs}`,
    en: ({ thing, field, yours, theirs }) => `${field} of ${thing} would be ${yours} and is ${theirs}`,
  },
  CHANGED: {
    zh: ({ thing, field, theirs }) => `${thing}又改过，${field}现在是 ${theirs}`,
    en: ({ thing, field, theirs }) => `${thing} was changed, ${field} is ${theirs} now`,
  },
  GONE: { zh: ({ thing }) => `${thing}已经不在`, en: ({ thing }) => `${thing} is gone` },
  BACK: { zh: ({ thing }) => `${thing}又录入了`, en: ({ thing }) => `${thing} was put in again` },
  RESTED_ON: { zh: ({ thing, theirs }) => `${theirs}用到了${thing}`, en: ({ thing, theirs }) => `${theirs} rests on ${thing}` },
  ENDLESS: {
    zh: ({ thing, yours }) => `${thing}用到的${yours}已经不在`,
    en: ({ thing, yours }) => `${yours}, which ${thing} names, is gone`,
  },
};

export function sayUndoConflict(
  revision: number,
  collisions: readonly UndoCollision[],
  count: number,
  standing: Readonly<Record<string, Standing>>,
  schema: GraphQLSchema,
): Sentence {
  const said = collisions.slice(0, SAID).map((one) => sayCollision(one, standing, schema));
  const [zhMore, enMore] = count > said.length ? [`；另有 ${count - said.length} 处`, `; and ${count - said.length} more`] : ['', ''];
  return {
    zh: `修订 ${revision} 之后又有改动，没有撤销任何内容：${said.map(({ zh }) => zh).join('；')}${zhMore}。`,
    en: `Something was changed after revision ${revision}, and nothing was undone: ${said.map(({ en }) => en).join('; ')}${enMore}.`,
  };
}

function sayCollision(collision: UndoCollision, standing: Readonly<Record<string, Standing>>, schema: GraphQLSchema): Sentence {
  const { kind, key, named } = collision;
  const say = (language: keyof Sentence): string => {
    const words = toWords(collision, standing, schema, language);
    const last = (standing[(kind === 'ENDLESS' ? named.yours : kind === 'RESTED_ON' ? named.theirs : null) ?? key] ?? null)?.last;
    const by = last ? (language === 'zh' ? `（修订 ${last.revision}，${last.by}）` : ` (revision ${last.revision}, ${last.by})`) : '';
    return `${SAY[kind][language](words)}${by}`;
  };
  return { zh: say('zh'), en: say('en') };
}

function toWords(
  { key, field, yours, theirs, named }: UndoCollision,
  standing: Readonly<Record<string, Standing>>,
  schema: GraphQLSchema,
  language: keyof Sentence,
): Words {
  const { label } = standing[key]!;
  const thing = (one: string): string => sayThing(standing[one]!.label, standing[one]!.name, language);
  const value = (json: string | null, of: string | null): string =>
    of !== null ? thing(of) : json === null ? NOTHING[language] : sayValue(schema, label, field, toText(json))[language];
  return {
    thing: thing(key),
    field: sayField(schema, label, field)[language],
    yours: value(yours, named.yours),
    theirs: value(theirs, named.theirs),
  };
}

const IS_GONE: Sentence = { zh: '已经不在', en: 'is gone' };
const IS_THERE: Sentence = { zh: '又录入了', en: 'was put in again' };
const GOES: Sentence = { zh: '删去', en: 'goes' };
const COMES_BACK: Sentence = { zh: '恢复', en: 'comes back' };

/** What the undo would make of it, and what there is, side by side, as a table shows them. */
export function sayUndoSides(
  collision: UndoCollision,
  standing: Readonly<Record<string, Standing>>,
  schema: GraphQLSchema,
  language: keyof Sentence,
): { name: string; yours: string; theirs: string } {
  const { thing, field, yours, theirs } = toWords(collision, standing, schema, language);
  const name = language === 'zh' ? `${thing} ${field}` : `${field} of ${thing}`;
  switch (collision.kind) {
    case 'GONE':
      return { name: thing, yours: (collision.yours === null ? GOES : COMES_BACK)[language], theirs: IS_GONE[language] };
    case 'BACK':
      return { name: thing, yours: COMES_BACK[language], theirs: IS_THERE[language] };
    case 'CHANGED':
      return { name, yours: GOES[language], theirs };
    case 'RESTED_ON':
      return { name: thing, yours: GOES[language], theirs: SAY.RESTED_ON[language]({ thing, field, yours, theirs }) };
    case 'ENDLESS':
      return { name: thing, yours: COMES_BACK[language], theirs: SAY.ENDLESS[language]({ thing, field, yours, theirs }) };
    default:
      return { name, yours, theirs };
  }
}

function toText(json: string): Sentence {
  const value: unknown = JSON.parse(json);
  const text = typeof value === 'string' ? value : json;
  return { zh: text, en: text };
}
