import { buildSchema, parse, validate, type GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sayGraphqlInChinese } from '../../../../shared/say-graphql.ts';

const schema = buildSchema(
  'type Query { chain(id: ID!, kind: Kind): Chain, count: Int } type Chain { id: ID!, name: String } enum Kind { RAW MADE }',
);

/** What graphql-js itself finds wrong, said in Chinese. */
function say(query: string): string[] {
  try {
    return validate(schema, parse(query)).map(({ message }) => sayGraphqlInChinese(message));
  } catch (error) {
    return [sayGraphqlInChinese((error as GraphQLError).message)];
  }
}

describe('what is wrong with a query', () => {
  it.each([
    ['{ chain(id: 1) { id', '语法有误：这里应为 Name，写的却是 <EOF>。'],
    ['{ count } }', '语法有误：这里不该有 "}"。'],
    ['{ chain(id: "1', '语法有误：这段文字缺少收尾的引号。'],
    ['{ chain(id: 1) { nane } }', '类型 Chain 没有字段 nane。是不是要写 "name"？'],
    ['{ chain(id: 1) }', '字段 chain 的类型是 Chain，须写明取它的哪些字段。是不是要写 "chain { ... }"？'],
    ['{ count { id } }', '字段 count 的类型 Int 没有下级字段，请去掉花括号。'],
    ['{ chain { id } }', 'chain 缺少参数 id（ID!）。'],
    ['{ chain(id: 1, kid: 2) { id } }', 'Query.chain 没有参数 kid。是不是要写 "id"、"kind"？'],
    ['{ chain(id: $id) { id } }', '变量 $id 没有声明。'],
    ['query ($id: ID) { count }', '变量 $id 没有用到。'],
    ['query ($id: ID) { chain(id: $id) { id } }', '变量 $id 是 ID，而这里应为 ID!。'],
    ['{ chain(id: 1, kind: RAV) { id } }', 'Kind 没有可选值 RAV。是不是要写 "RAW"？'],
    ['{ chain(id: true) { id } }', '这里应为 ID，写的却是 true'],
    ['{ ...Lost }', '没有片段 Lost。'],
  ])('%s is told in Chinese', (query, said) => expect(say(query)).toContain(said));

  it('stays as it is where nobody knows the sentence', () => {
    expect(sayGraphqlInChinese('Something new.')).toBe('Something new.');
  });
});
