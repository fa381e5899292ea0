/**
 * Random requests from the schema itself: documents, variables and bodies as nobody should send them; the same seed gives the same ones.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { createValue, pick, toLiteral, type Known, type Origin, type Random } from './hostile-values.ts';

const MOST_DEPTH = 4;
const LANGUAGES = ['zh', 'en', '', 'xx;q=9'];

export interface RandomRequest {
  body: string;
  language: string;
}

/** How many requests are wild: such a one mostly fails before anything is answered. */
const WILD = 0.25;

interface Sketch extends Origin {
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  declared: string[];
  fragments: string[];
  names: number;
}

export function createRequest(random: Random, schema: GraphQLSchema, known: Known): RandomRequest {
  const sketch: Sketch = { random, isWild: random() < WILD, schema, known, variables: {}, declared: [], fragments: [], names: 0 };
  const fields = selectFields(sketch, schema.getQueryType()!, 0);
  const declared = sketch.declared.length > 0 ? `(${sketch.declared.join(', ')})` : '';
  const query = `query Q${declared} ${fields} ${sketch.fragments.join(' ')}`;
  const { variables } = sketch;
  const body = sketch.isWild ? toWildBody(random, query, variables) : JSON.stringify({ query, variables });
  return { body, language: pick(random, LANGUAGES) };
}

/** Now and then the text, the names or the shape of the body are broken too. */
function toWildBody(random: Random, query: string, variables: Record<string, unknown>): string {
  const body = { query, variables };
  if (random() < 0.5) return JSON.stringify(body);
  const cut = query.slice(0, Math.floor(random() * query.length));
  return pick<() => string>(random, [
    () => JSON.stringify({ query: cut }),
    () => JSON.stringify({ ...body, operationName: pick(random, ['', 'Q', 'R', null, 5]) }),
    () => JSON.stringify({ ...body, extensions: pick<unknown>(random, [{ persistedQuery: { version: 2 } }, {}, null, [], 'x']) }),
    () => JSON.stringify([body, body]),
    () => JSON.stringify({ query, variables: pick<unknown>(random, [null, [], 'x', 7]) }),
    () => JSON.stringify(body).slice(0, -1),
    () => `{"query":${JSON.stringify(query)},"variables":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`,
    () =>
      JSON.stringify({ query: `${cut}${pick(random, ['{', '}', '(', '"', '...', '@', '$', '\u0000', '#'])}${query.slice(cut.length)}` }),
    () => JSON.stringify({ query: `query Q ${'{ a '.repeat(500)}` }),
  ])();
}

function selectFields(sketch: Sketch, type: GraphQLNamedType, depth: number): string {
  const { random, schema } = sketch;
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const usable = depth < MOST_DEPTH ? fields : fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const parts = Array.from({ length: 1 + Math.floor(random() * (depth === 0 ? 3 : 4)) }, () =>
    usable.length === 0 ? '__typename' : selectField(sketch, pick(random, usable), depth),
  );
  if (isAbstractType(type) && depth < MOST_DEPTH) {
    const member = pick(random, schema.getPossibleTypes(type));
    parts.push(`... on ${member.name} ${selectFields(sketch, member, depth + 1)}`);
  }
  if (depth > 0 && random() < 0.05) {
    const name = `F${sketch.names++}`;
    sketch.fragments.push(`fragment ${name} on ${type.name} { ${parts.join(' ')} }`);
    return `{ __typename ...${name} ...${name} }`;
  }
  return `{ ${parts.join(' ')} }`;
}

function selectField(sketch: Sketch, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { random } = sketch;
  if (sketch.isWild && random() < 0.02) return 'noSuchField';
  const needed = sketch.isWild ? 0.97 : 1;
  const args = field.args.flatMap((argument) =>
    random() < (isNonNullType(argument.type) ? needed : 0.4) ? [giveArgument(sketch, argument)] : [],
  );
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? selectFields(sketch, named, depth + 1) : '';
  const once = (): string => {
    const alias = random() < 0.5 ? `a${sketch.names++}: ` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${toDirective(sketch)} ${below}`;
  };
  return random() < 0.03
    ? Array.from({ length: 12 }, () => `a${sketch.names++}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${below}`).join(
        ' ',
      )
    : once();
}

function toDirective({ random, isWild }: Sketch): string {
  return random() < 0.03
    ? ` @${pick(random, ['include', 'skip'])}(if: ${pick(random, isWild ? ['null', '1', '$v0'] : ['true', 'false'])})`
    : '';
}

function giveArgument(sketch: Sketch, { name, type }: GraphQLArgument): string {
  const { random, isWild } = sketch;
  const value = createValue(sketch, name, type);
  if (random() < 0.7) return `${name}: ${toLiteral(random, value)}`;
  const variable = `v${sketch.declared.length}`;
  const declaredType = !isWild || random() < 0.9 ? String(type) : pick(random, ['Int', 'String!', '[ID!]', 'Float', 'JSON', 'NoSuchType']);
  const byDefault = random() < 0.1 && !declaredType.endsWith('!') ? ' = null' : '';
  sketch.declared.push(`$${variable}: ${declaredType}${byDefault}`);
  if (isNonNullType(type) || random() < 0.9) sketch.variables[variable] = value;
  return `${name}: $${variable}`;
}
