import { expect, it } from 'vitest';
import { HAND } from '../../../../server/datasets/hand.ts';
import type { RevisionRecord } from '../../../../server/graph/queries/read-revision.ts';
import { sayCause } from '../../../../server/graphql/lines/say-history.ts';
import { createSchema } from '../../../../server/graphql/schema/schema.ts';

const schema = createSchema();
const told = (dataset: string | null, language: 'zh' | 'en') =>
  sayCause(
    null,
    { id: 2, by: '李工', note: '走访', kind: 'REVISION', dataset } as unknown as RevisionRecord,
    new Map([['a', '企业.csv']]),
    schema,
    language,
  );

it('calls an import what came with a dataset, and no import what was put in by hand', () => {
  expect(told('a', 'zh')).toBe('装入 企业.csv，由 李工，走访');
  expect(told('a', 'en')).toBe('import of 企业.csv by 李工, 走访');
  // One that was taken back since has no name any more; its id says nothing to anybody.
  expect(told('import-0a1b', 'zh')).toBe('装入数据集，由 李工，走访');
  for (const dataset of [HAND.id, null]) {
    expect(told(dataset, 'zh')).toBe('由 李工 写入，走访');
    expect(told(dataset, 'en')).toBe('edit by 李工, 走访');
  }
});
