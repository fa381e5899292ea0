import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createDocumentStore } from '../../../server/graphql/limits/document-store.ts';

it('keeps the documents asked last, few and short ones', async () => {
  const store = createDocumentStore();
  const document = parse('{ chains { id } }');
  for (let i = 0; i < 100; i++) await store.set(`${i}`, document);
  await store.get('0');
  await store.set('100', document);
  expect([await store.get('0'), await store.get('1'), await store.get('100')]).toEqual([document, undefined, document]);
  await store.set('long', parse(`{ chains { id } } # ${'x'.repeat(20_000)}`));
  expect(await store.get('long')).toBeUndefined();
});
