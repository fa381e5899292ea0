import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  parse,
  parseType,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE_COUNTS } from '../../../client/panel/panel-state.ts';
import { readDocuments } from '../../../scripts/codegen-parts/read-graphql.ts';
import { checkCost, estimateCost } from '../../../server/graphql/limits/cost-plugin.ts';
import { MAX_COST } from '../../../server/graphql/limits/costs.ts';
import { createSchema } from '../../../server/graphql/schema/schema.ts';

const schema = createSchema();
/** What our pages ask for at most, where that is less than the largest page. */
const LARGEST: Record<string, Record<string, unknown>> = {
  'client/views/invite/invite-gaps.graphql': { first: 5 },
  'client/panel/answer-packages.graphql': { first: Number(PACKAGE_COUNTS.at(-1)) },
};
const costOf = (query: string, variables: Record<string, unknown> = {}) => estimateCost(schema, { document: parse(query), variables }).cost;

describe('the cost of a document', () => {
  it('is one for each field', () => expect(costOf('{ product(id: "x") { id name unit } }')).toBe(4));

  it('multiplies what stands below a page by its size, once for nodes and edges', () => {
    expect(costOf('{ products(first: 10) { nodes { id } } }')).toBe(1 + 10 * 2);
    expect(costOf('{ products(first: 10) { edges { node { id } } } }')).toBe(1 + 10 * 3);
  });

  it('multiplies through the levels', () => {
    expect(costOf('{ products(first: 10) { nodes { madeBy(first: 20) { nodes { id } } } } }')).toBe(1 + 10 * (1 + 1 + 20 * 2));
  });

  it('counts a size that comes as a variable or by default', () => {
    expect(costOf('query Q($n: Int) { products(first: $n) { nodes { id } } }', { n: 10 })).toBe(1 + 10 * 2);
    expect(costOf('{ products { nodes { id } } }')).toBe(1 + 50 * 2);
  });

  it('counts the entries of a search once, by the size that it was asked with', () => {
    const packagesOf = (first: number) =>
      costOf(`{ packages(chain: "c", region: "r", target: "t", first: ${first}) { packages { size } } }`);
    expect(packagesOf(21) - packagesOf(20)).toBe(2);
  });

  it('does not let an alias, a fragment or an inline fragment hide anything', () => {
    const plain = costOf('{ products(first: 10) { nodes { id name } } }');
    expect(costOf('{ products(first: 10) { nodes { ...F } } } fragment F on Product { id name }')).toBe(plain);
    expect(costOf('{ products(first: 10) { nodes { ... on Product { a: id name } } } }')).toBe(plain);
  });

  it('counts no more than the largest page for a size that the resolver will refuse', () => {
    expect(costOf('{ products(first: 100000000) { nodes { id } } }')).toBe(costOf('{ products(first: 200) { nodes { id } } }'));
  });
});

describe('the changes of a question', () => {
  const HERE = 'region: "r"';
  const statuses = (changes: string[], first = 200) =>
    `{ products(first: ${first}) { nodes { ${changes.map((change, i) => `a${i}: status(${HERE}, scenario: ${change})`).join(' ')} } } }`;
  const add = (...ids: string[]) => `{ addProducts: ${JSON.stringify(ids)} }`;
  const estimate = (query: string, variables = {}) => estimateCost(schema, { document: parse(query), variables });

  it('are counted once each, whatever the order of their lists and however often they stand there', () => {
    const same = [add('a', 'b'), add('b', 'a'), add('a', 'b', 'a'), '{ stopEnterprises: [], addProducts: ["b", "a"] }'];
    expect(estimate(statuses(same)).scenarios).toBe(1);
    expect(estimate(statuses([...same, add('a'), '{ stopEnterprises: ["a"] }'])).scenarios).toBe(3);
    expect(estimate(statuses(['{}', '{ addProducts: [] }', 'null'])).scenarios).toBe(0);
  });

  it('are found in variables, in parts of them and in the other of two', () => {
    const query = `query Q($all: ScenarioChange, $ids: [ID!]) {
      gaps(chain: "c", ${HERE}, scenario: $all) { totalCount }
      scenario(chain: "c", ${HERE}, change: { addProducts: $ids }, against: ${add('y')}) { completenessAfter }
    }`;
    expect(estimate(query, { all: { addProducts: ['x'] }, ids: ['x'] }).scenarios).toBe(2);
    expect(estimate(query, { all: { addProducts: ['x'] }, ids: ['z'] }).scenarios).toBe(3);
  });

  it('cost what seeing the chain anew costs, once for each place', () => {
    const cost = (changes: string[]) => estimate(statuses(changes, 1)).cost;
    const one = cost([add('a')]);
    expect(cost([add('a'), add('a')]) - one).toBe(2);
    expect(cost([add('a'), add('b')]) - one).toBeGreaterThan(400);
  });

  it('are refused above eight', () => {
    const changes = (count: number) => Array.from({ length: count }, (_, i) => add(`p${i}`));
    expect(() => checkCost(schema, { document: parse(statuses(changes(8))), variables: {} })).not.toThrow();
    const error = thrown(() => checkCost(schema, { document: parse(statuses(changes(9))), variables: {} }));
    expect(error.originalError).toMatchObject({ code: 'TOO_COSTLY', details: { narrow: ['scenario'] } });
    expect(error.message).toContain('at most 8');
  });
});

describe('a text', () => {
  it('costs by how much of it is read, so that no document asks for more than an answer may hold', () => {
    const texts = (args: string, count: number) =>
      `{ source(id: "s") { ${Array.from({ length: count }, (_, i) => `a${i}: text${args}`).join(' ')} } }`;
    expect(costOf(texts('', 1)) - costOf('{ source(id: "s") { id } }')).toBe(499);
    expect(costOf(texts('(range: { start: 5, end: 45 })', 1))).toBe(2);
    expect(costOf(texts('(range: { end: 2000000000 })', 1))).toBe(costOf(texts('', 1)));
    expect(costOf(texts('(range: null)', 1))).toBe(costOf(texts('(range: { start: null, end: null })', 1)));
    const [most, bytes] = [MAX_COST / costOf(texts('', 1)), 20_000 * 3];
    expect(most * bytes).toBeLessThan(8_000_000);
  });
});

describe('checkCost', () => {
  const nested =
    '{ products(first: 200) { nodes { madeBy(first: 200) { nodes { enterprise { needs(first: 200) { nodes { id } } } } } } } }';

  it('refuses what is too large and says what to narrow, the heaviest first', () => {
    const error = thrown(() => checkCost(schema, { document: parse(nested), variables: {} }));
    expect(error.originalError).toMatchObject({
      code: 'TOO_COSTLY',
      details: { narrow: ['Query.products', 'Product.madeBy', 'Enterprise.needs'] },
    });
  });

  it('lets every document of our own pages through', () => {
    const documents = [...readDocuments('client'), ...readDocuments('server/graphql/saved-queries')];
    expect(documents.length).toBeGreaterThan(15);
    const fragments = documents.flatMap(({ document }) => document.definitions.filter((one) => one.kind === 'FragmentDefinition'));
    for (const { location, document } of documents) {
      for (const operation of document.definitions.filter((one) => one.kind === 'OperationDefinition')) {
        const whole = { ...document, definitions: [operation, ...fragments] };
        const { cost } = estimateCost(schema, {
          document: whole,
          operationName: operation.name?.value,
          variables: { ...anyValues(operation), ...LARGEST[location] },
        });
        expect(`${location} ${cost <= MAX_COST}`).toBe(`${location} true`);
      }
    }
  });
});

function thrown(work: () => void): GraphQLError {
  try {
    work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('no GraphQLError was thrown');
}

/** A value for each variable without a default; a number asks for the largest page. */
function anyValues({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.filter((one) => !one.defaultValue).map((one) => [one.variable.name.value, anyValue(one.type)]),
  );
}

function anyValue(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return anyValue(type.type);
  if (type.kind === Kind.LIST_TYPE) return [];
  // A switch that is on asks for more; input objects are given empty where a document insists on one.
  const values: Record<string, unknown> = {
    Int: 200,
    Float: 200,
    ID: 'x',
    String: 'x',
    JSON: {},
    Boolean: true,
    ScenarioChange: { addProducts: ['x'] },
    PackageItems: 'ANY',
    PortfolioInput: { budget: 1 },
    Date: '2026-11-30',
  };
  const known = schema.getType(type.name.value);
  if (type.name.value in values) return values[type.name.value];
  if (isInputObjectType(known)) {
    const required = Object.values(known.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, anyValue(parseType(String(field.type)))]));
  }
  return isEnumType(known) ? known.getValues()[0]?.name : null;
}
