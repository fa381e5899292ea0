import { readFileSync } from 'node:fs';
import { Kind, parse, print, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../server/graphql/schema/schema.ts';
import { typeDefs } from '../../../server/graphql/generated/type-defs.ts';

/** The contract writes each *Connection once for all: edges{cursor node} nodes pageInfo totalCount. */
const contract = toShapes(parse(readFileSync('test/fixtures/api-contract.graphql', 'utf8')).definitions);
const ours = toShapes(parse(typeDefs).definitions);
const isConnectionPart = (name: string) => /(Connection|Edge)$/.test(name);

describe('the schema beside the contract', () => {
  it('can be built', () => {
    expect(createSchema().getQueryType()?.name).toBe('Query');
  });

  it('has no type that the contract does not have', () => {
    expect([...ours.keys()].filter((name) => !contract.has(name) && !isConnectionPart(name))).toEqual([]);
  });

  it.each([...ours.keys()].filter((name) => !isConnectionPart(name)))(
    'gives %s the fields, values and arguments of the contract',
    (name) => {
      const wanted = contract.get(name)!;
      for (const [member, text] of ours.get(name)!) expect(`${member}: ${text}`).toBe(`${member}: ${wanted.get(member)}`);
    },
  );

  it.each([...ours.keys()].filter((name) => name.endsWith('Connection')))('writes %s as the contract says of every page', (name) => {
    const noun = name.replace(/Connection$/, '');
    expect(Object.fromEntries(ours.get(name)!)).toEqual({
      edges: `[${noun}Edge!]!`,
      nodes: `[${noun}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    });
    expect(Object.fromEntries(ours.get(`${noun}Edge`)!)).toEqual({ cursor: 'String!', node: `${noun}!` });
  });

  it('has every query of this order', () => {
    expect([...ours.get('Query')!.keys()]).toEqual(
      expect.arrayContaining([
        'node',
        'nodes',
        'asOf',
        'chains',
        'chain',
        'regions',
        'region',
        'product',
        'products',
        'process',
        'processes',
        'enterprise',
        'enterprises',
        'search',
        'chainMap',
        'gaps',
        'gap',
        'makeable',
        'closure',
        'proof',
        'sources',
        'source',
        'revisions',
        'packages',
        'unlocks',
        'critical',
        'concentration',
        'leaders',
        'industryForest',
        'clusters',
        'targets',
        'robustness',
        'portfolio',
        'matching',
        'mutualSuppliers',
        'suggestedLinks',
        'partnerNetwork',
        'paths',
        'cascade',
        'scenario',
        'compareRegions',
        'methods',
        'analyse',
      ]),
    );
  });
});

describe('the descriptions', () => {
  const FORM = /^[A-Z][^\n]*\. \([^()]*\p{Script=Han}[^()]*\)$/u;

  it('say of every type, field, argument and value one English sentence and then the Chinese term', () => {
    const wrong = parse(typeDefs)
      .definitions.flatMap(described)
      .filter(({ text }) => !FORM.test(text))
      .map(({ name, text }) => `${name}: ${text}`);
    expect(wrong).toEqual([]);
  });
});

/** type → its members as text: fields with arguments and types, values, and the interfaces it implements. */
function toShapes(definitions: readonly DefinitionNode[]): Map<string, Map<string, string>> {
  const shapes = new Map<string, Map<string, string>>();
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const shape = shapes.get(definition.name.value) ?? new Map<string, string>();
    shapes.set(definition.name.value, shape);
    if ('values' in definition) definition.values?.forEach((value) => shape.set(value.name.value, 'value'));
    if ('fields' in definition)
      definition.fields?.forEach((field: FieldDefinitionNode | InputValueDefinitionNode) => addField(shape, field));
    if ('interfaces' in definition) definition.interfaces?.forEach((one) => shape.set(`implements ${one.name.value}`, 'interface'));
  }
  return shapes;
}

/** Each argument is a member of its own, since an order may bring only some of them. */
function addField(shape: Map<string, string>, field: FieldDefinitionNode | InputValueDefinitionNode): void {
  const name = field.name.value;
  shape.set(name, print(field.type));
  if (field.kind !== Kind.FIELD_DEFINITION) return;
  for (const argument of field.arguments ?? []) {
    shape.set(
      `${name}(${argument.name.value})`,
      print(argument.type) + (argument.defaultValue ? ` = ${print(argument.defaultValue)}` : ''),
    );
  }
}

function described(definition: DefinitionNode): { name: string; text: string }[] {
  if (!('name' in definition) || !definition.name) return [];
  const name = definition.name.value;
  // what extends a type is described where the type is; Query is everybody's
  if (name === 'Query' || definition.kind === Kind.OBJECT_TYPE_EXTENSION)
    return 'fields' in definition ? membersOf(name, definition.fields ?? []) : [];
  const text = 'description' in definition ? (definition.description?.value ?? '') : '';
  const members = 'fields' in definition ? definition.fields : 'values' in definition ? definition.values : [];
  return [{ name, text }, ...membersOf(name, members ?? [])];
}

type Member = { name: { value: string }; description?: { value: string }; arguments?: readonly Member[] };

function membersOf(type: string, members: readonly Member[]): { name: string; text: string }[] {
  return members.flatMap((member) => {
    const name = `${type}.${member.name.value}`;
    return [{ name, text: member.description?.value ?? '' }, ...membersOf(name, member.arguments ?? [])];
  });
}
