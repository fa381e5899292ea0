import { afterEach, expect, it, vi } from 'vitest';
import { createPlaygroundFetcher } from '../../../../client/playground/fetcher.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells of the answer to the newest question alone, whichever comes first, and never of what the editor asks for itself', async () => {
  const waiting: ((answer: unknown) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise((resolve) => waiting.push((answer) => resolve({ json: () => Promise.resolve(answer) }))));
  const told: unknown[] = [];
  const fetcher = createPlaygroundFetcher('zh', (answer) => told.push(answer));
  const first = fetcher({ query: '{ a }', variables: {} });
  const second = fetcher({ query: '{ b }', variables: {} });
  const own = fetcher({ query: '{ c }', variables: {}, operationName: 'IntrospectionQuery' });
  for (const [at, data] of [
    [1, 'b'],
    [2, 'c'],
    [0, 'a'],
  ] as const)
    waiting[at]!({ data });
  await Promise.all([first, second, own]);
  expect(told).toEqual([{ data: 'b' }]);
});
