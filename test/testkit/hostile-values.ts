/** Values that a caller may send by mistake or in malice, for each kind of argument; picked by a seeded sequence. */
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

export type Random = () => number;

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Ids and words of the seeds, by what an argument is called. */
export type Known = Readonly<Record<string, readonly string[]>>;

const WHOLE = [0, -1, 1, 3, 50, 200, 201, 1e6, 2147483647, -2147483648];
const NUMBERS = [...WHOLE, 2147483648, 1e308, -1e308, 5e-324, 1.5, -0, 2 ** 53];
const TEXTS = [
  '',
  ' ',
  '镍',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "'; MATCH (n) DETACH DELETE n //",
  '=cmd|calc!A1',
  '\u202etxt.exe',
  '\u0000',
  '𠮷'.repeat(70),
  'x'.repeat(300),
  'x'.repeat(20_000),
  '%00%2e%2e',
  '${7*7}',
  '<script>alert(1)</script>',
  'bnVsbA',
  '2020',
  '2020-13-99',
  '1e999',
  'true',
];
/** What none of the types but JSON takes. */
const ODD: readonly unknown[] = [[], [[]], {}, { a: { b: [1] } }, true, 'LOCAL_AND_RAW', 12.5, [null], { __proto__x: 1 }, -1];

/** Where values come from. */
export interface Origin {
  random: Random;
  known: Known;
  /** Whether values may be of another type than the schema says, which fails the whole request; else they are only extreme. */
  isWild: boolean;
}

/** A value for a type: mostly one that fits, else null, an extreme one or one of another type. Plain data, as in JSON. */
export function createValue(origin: Origin, name: string, type: GraphQLInputType, depth = 0): unknown {
  const { random, isWild } = origin;
  if (!isNonNullType(type) && random() < 0.08) return null;
  if (isWild && random() < 0.05) return pick(random, ODD);
  const bare = getNullableType(type);
  if (isListType(bare)) {
    // Nothing but mistakes, as many as a body has room for.
    if (isWild && depth === 0 && random() < 0.02) return Array.from({ length: 100_000 }, () => -0.5);
    const length = random() < 0.05 ? pick(random, [201, 2001]) : Math.floor(random() * 4);
    return Array.from({ length }, () => createValue(origin, name, bare.ofType, depth + 1));
  }
  if (isInputObjectType(bare)) return createInput(origin, Object.values(bare.getFields()), depth);
  if (isEnumType(bare)) return isWild && random() < 0.1 ? 'NO_SUCH_VALUE' : pick(random, bare.getValues()).name;
  return createScalar(origin, name, getNamedType(bare).name);
}

function createInput(origin: Origin, fields: readonly { name: string; type: GraphQLInputType }[], depth: number): unknown {
  const { random, isWild } = origin;
  const needed = isWild ? 0.95 : 1;
  const given = fields.filter(({ type }) => random() < (isNonNullType(type) ? needed : depth > 3 ? 0 : 0.5));
  return Object.fromEntries(given.map(({ name, type }) => [name, createValue(origin, name, type, depth + 1)]));
}

function createScalar({ random, known, isWild }: Origin, name: string, type: string): unknown {
  const isHostile = random() < 0.15;
  switch (type) {
    case 'Int':
      return isHostile ? pick(random, isWild ? NUMBERS : WHOLE) : Math.floor(random() * 12);
    case 'Float':
      return isHostile ? pick(random, NUMBERS) : Math.round(random() * 1000) / 10;
    case 'Boolean':
      return random() < 0.5;
    case 'Date':
      return isHostile && isWild ? pick(random, TEXTS) : pick(random, ['2019', '2020-04', '2020-06-21']);
    case 'JSON':
      return pick(random, [
        {},
        [],
        null,
        1,
        'x',
        { codes: [] },
        { codes: pick(random, ODD) },
        { links: [['a', 'b']], first: pick(random, NUMBERS) },
      ]);
    default:
      return isHostile ? pick(random, TEXTS) : pick(random, known[name] ?? known['any'] ?? ['x']);
  }
}

/** The value as it is written in a document; the names of the schema's own words are written bare now and then, as they should be. */
export function toLiteral(random: Random, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => toLiteral(random, item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${toLiteral(random, item)}`)
      .join(', ')} }`;
  }
  if (typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)) return value;
  return JSON.stringify(value) ?? 'null';
}
