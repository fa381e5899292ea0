import { expect, it } from 'vitest';
import { HAND } from '../../../../server/datasets/hand.ts';
import { AFTER_TITLE, toNoteTitle } from '../../../../server/edit/edit-titles.ts';
import type { RevisionRecord } from '../../../../server/graph/queries/read-revision.ts';
import { sayCause } from '../../../../server/graphql/lines/say-history.ts';
import { createSchema } from '../../../../server/graphql/schema/schema.ts';

const schema = createSchema();
const told = (dataset: string | null, language: 'zh' | 'en', note = '走访') =>
  sayCause(
    null,
    { id: 2, by: '李工', note, kind: 'REVISION', dataset } as unknown as RevisionRecord,
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

it('says what was put in by the words of its form, in the language of the reader', () => {
  const note = `${toNoteTitle('setGoal')}${AFTER_TITLE}某市 + 电芯`;
  expect(told(HAND.id, 'zh', note)).toBe('由 李工 写入，设定目标：某市 + 电芯');
  expect(told(HAND.id, 'en', note)).toBe('edit by 李工, Goal: 某市 + 电芯');
});
