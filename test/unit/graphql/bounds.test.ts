import { getNamedType, GraphQLFloat, GraphQLInt, isInputObjectType, isObjectType, type GraphQLInputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkBounds, RANGES } from '../../../server/graphql/limits/bounds.ts';
import { createSchema } from '../../../server/graphql/schema/schema.ts';

const schema = createSchema();
const isNumber = (type: GraphQLInputType) => getNamedType(type) === GraphQLInt || getNamedType(type) === GraphQLFloat;

/** Every number that a caller may give, as the table names it. */
function findNumbers(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields())
        .filter((field) => isNumber(field.type))
        .map((field) => `${type.name}.${field.name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.filter((one) => isNumber(one.type)).map((one) => `${type.name}.${field.name}.${one.name}`),
    );
  });
}

describe('the table of bounds', () => {
  it('holds every number of the schema but first and the weights, which have rules of their own', () => {
    const numbers = findNumbers().filter((name) => !name.endsWith('.first') && name !== 'FactorWeight.weight');
    expect(numbers.sort()).toEqual(Object.keys(RANGES).sort());
  });
});

describe('checkBounds', () => {
  const { args } = schema.getQueryType()!.getFields()['portfolio']!;
  const check = (input: object) => checkBounds(args, { input }, 'Query.portfolio');

  it('lets through what is within, borders included', () => {
    expect(() => check({ budget: 0, timeLimitSeconds: 30, costs: [{ product: 'x', value: 1e12 }] })).not.toThrow();
  });

  it.each([
    [{ budget: 1e13 }, 'input.budget'],
    [{ budget: 1, costs: [{ product: 'x', value: -1 }] }, 'input.costs.value'],
    [{ budget: 1, stageLimits: [{ stage: 1, most: 1e9 }] }, 'input.stageLimits.most'],
    [{ budget: 1, costs: Array.from({ length: 201 }, () => ({ product: 'x', value: 1 })) }, 'input.costs'],
  ])('names the place of what is not: %j', (input, argument) => {
    expect(() => check(input)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', details: expect.objectContaining({ argument }) as unknown }),
    );
  });

  it('bounds texts and lists too, but lets sets of products be as large as a chain', () => {
    const { products, makeable } = schema.getQueryType()!.getFields();
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
    expect(() => checkBounds(products!.args, { filter: { text: 'x'.repeat(201) } }, 'Query.products')).toThrow(
      'filter.text may have at most 200',
    );
    expect(() => checkBounds(products!.args, { filter: { segment: ids(201) } }, 'Query.products')).toThrow(
      'filter.segment may have at most 200',
    );
    expect(() => checkBounds(makeable!.args, { base: ids(2000) }, 'Query.makeable')).not.toThrow();
    expect(() => checkBounds(makeable!.args, { base: ids(2001) }, 'Query.makeable')).toThrow('base may have at most 2000');
  });
});
