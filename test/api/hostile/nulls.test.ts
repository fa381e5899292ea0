import { isInputObjectType, isObjectType, getNamedType, parse, type GraphQLArgument, type GraphQLField, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { estimateCost } from '../../../server/graphql/limits/cost-plugin.ts';
import { createSchema } from '../../../server/graphql/schema/schema.ts';
import { sharedApp } from '../../testkit/shared-app.ts';
import type { StartedApp } from '../../testkit/start-app.ts';

const schema = createSchema();
let started: StartedApp;
beforeAll(async () => {
  started = await sharedApp();
});

/** A value of the seeds for each argument that must be given. */
const GIVEN: Record<string, string> = {
  chain: '"ni-cu-co"',
  region: '"cn-620300"',
  product: '"pcam111"',
  target: '"pcam111"',
  base: '["niso4"]',
  text: '"镍"',
  enterprise: '"e_jinchuan"',
  from: '"e_jinchuan"',
  to: '"e_gov"',
  stop: '["e_jinchuan"]',
  regions: '["cn-620300"]',
  ids: '["nickel_matte"]',
  method: '"uscc"',
  input: '{ codes: ["x"] }',
  change: '{ addProducts: ["pcam111"] }',
};
/** How to come to an object of each type whose fields take arguments. */
const WAY_TO: Record<string, [before: string, after: string]> = {
  Query: ['', ''],
  Chain: ['chain(id: "ni-cu-co") {', '}'],
  Enterprise: ['enterprise(id: "e_jinchuan") {', '}'],
  Product: ['product(id: "niso4") {', '}'],
  Region: ['region(id: "cn-620300") {', '}'],
  Source: ['source(id: "S01") {', '}'],
  Revision: ['revisions(first: 1) { nodes {', '} }'],
  ImportReport: ['importReport(upload: "x") {', '}'],
  Gap: ['gaps(chain: "ni-cu-co", region: "cn-620300", first: 1) { nodes {', '} }'],
};

interface Case {
  name: string;
  without: string;
  withNull: string;
}

/**
 * Every argument that may be left out, of every field, once left out and once null; and every input, once bare and once full of nulls. Not
 * those of changes: there null clears and what is left out stays.
 */
function findCases(all: GraphQLSchema): Case[] {
  return Object.values(all.getTypeMap())
    .filter((type) => isObjectType(type) && type !== all.getMutationType() && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields()).flatMap((field) =>
        field.args.flatMap((argument) => [
          ...(mayBeNull(argument) ? [toCase(type.name, field, argument, '', 'null')] : []),
          ...(isInputObjectType(getNamedType(argument.type))
            ? [toCase(type.name, field, argument, toInput(argument), toInput(argument, true))]
            : []),
        ]),
      ),
    );
}

const mayBeNull = ({ type }: GraphQLArgument): boolean => !String(type).endsWith('!');

function toCase(type: string, field: GraphQLField<unknown, unknown>, { name }: GraphQLArgument, left: string, given: string): Case {
  const needed = field.args.filter((one) => !mayBeNull(one) && one.name !== name).map((one) => `${one.name}: ${toGiven(one)}`);
  const [before, after] = WAY_TO[type] ?? [`no way to ${type}`, ''];
  const ask = (args: string[]) => {
    const list = args.length > 0 ? `(${args.join(', ')})` : '';
    return `{ ${before} ${field.name}${list} ${toSelection(field)} ${after} }`;
  };
  return {
    name: `${type}.${field.name}(${name}: ${given})`,
    without: ask([...needed, ...(left === '' ? [] : [`${name}: ${left}`])]),
    withNull: ask([...needed, `${name}: ${given}`]),
  };
}

function toGiven(argument: GraphQLArgument): string {
  return isInputObjectType(getNamedType(argument.type)) ? toInput(argument) : (GIVEN[argument.name] ?? '"x"');
}

/** An input object with what it must hold, or with everything else as null beside that; a list of them is left empty. */
function toInput({ type }: GraphQLArgument, isFull = false): string {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || String(type).startsWith('[')) return '[]';
  const parts = Object.values(named.getFields()).flatMap((one) => {
    if (String(one.type).endsWith('!')) return [`${one.name}: ${one.name === 'budget' ? '5' : '"x"'}`];
    return isFull ? [`${one.name}: null`] : [];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Its plain fields, two levels deep, so that the sizes of lists show. */
function toSelection(field: { type: GraphQLField<unknown, unknown>['type'] }, depth = 2): string {
  const named = getNamedType(field.type);
  if (!('getFields' in named)) return '';
  const fields = Object.values(named.getFields() as Record<string, GraphQLField<unknown, unknown>>)
    .filter((one) => one.args.length === 0)
    .filter(
      (one) => !('getFields' in getNamedType(one.type)) || (depth > 0 && ['nodes', 'packages', 'products', 'pageInfo'].includes(one.name)),
    )
    .map((one) => `${one.name} ${toSelection(one, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

describe('an argument that is null', () => {
  const cases = findCases(schema);

  it('stands on many fields', () => expect(cases.length).toBeGreaterThan(100));

  it.each(cases.map((one) => [one.name, one] as const))(
    '%s costs and answers what it does when it is left out',
    async (_, { without, withNull }) => {
      const costOf = (query: string) => estimateCost(schema, { document: parse(query), variables: {} }).cost;
      expect(costOf(withNull)).toBe(costOf(without));
      const [left, given] = [await started.ask(without), await started.ask(withNull)];
      expect(left.errors).toEqual([]);
      expect({ ...given, errors: given.errors }).toEqual(left);
    },
  );
});

describe('a variable that is null', () => {
  it.each([
    ['without a default', 'query Q($n: Int) { products(first: $n) { nodes { id } pageInfo { endCursor } } }'],
    ['with a default', 'query Q($n: Int = 3) { products(first: $n) { nodes { id } pageInfo { endCursor } } }'],
    [
      'deep in an input',
      'query Q($n: Float) { portfolio(chain: "ni-cu-co", region: "cn-620300", input: { budget: 5, timeLimitSeconds: $n }) { reason } }',
    ],
  ])('%s answers as one that is left out', async (_, query) => {
    const left = await started.ask(query);
    expect(left.errors).toEqual([]);
    expect(await started.ask(query, { n: null })).toEqual(left);
  });

  it('does not make a list under another cost nothing', async () => {
    const level = (inner: string) => `enterprises(first: $n) { nodes { id name region { ${inner} } } }`;
    const query = `query Q($n: Int) { region(id: "cn-620300") { ${level(level(level(level('id'))))} } }`;
    for (const variables of [{}, { n: null }]) {
      const { status, errors } = await started.ask(query, variables);
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'TOO_COSTLY']);
    }
    expect((await started.ask(query.replaceAll('$n)', 'null)').replace('($n: Int)', ''))).errors[0]?.extensions.code).toBe('TOO_COSTLY');
  });
});
