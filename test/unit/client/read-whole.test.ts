import { describe, expect, it } from 'vitest';
import { GraphError } from '../../../client/api/graph-error.ts';
import { readWhole } from '../../../client/api/read-whole.ts';

interface Answer {
  chain: string;
  list: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: number[] } | null;
}

/** Numbers from 1 on, so many a page, the cursor being the last of them. */
function listOf(count: number, atOnce: number) {
  const asked: (string | null)[] = [];
  const read = (after: string | null): Promise<Answer> => {
    asked.push(after);
    const start = Number(after ?? 0);
    const nodes = Array.from({ length: Math.min(atOnce, count - start) }, (_, i) => start + i + 1);
    const end = start + nodes.length;
    return Promise.resolve({
      chain: 'c',
      list: { pageInfo: { hasNextPage: end < count, endCursor: nodes.length > 0 ? String(end) : null }, nodes },
    });
  };
  return { asked, read };
}
const pick = ({ list }: Answer) => list;

describe('a list read whole', () => {
  it('has the nodes of every page once, in order, beside the rest of the answer', async () => {
    const { asked, read } = listOf(7, 3);
    const { chain, list } = await readWhole(read, pick);
    expect([chain, list?.nodes, asked]).toEqual(['c', [1, 2, 3, 4, 5, 6, 7], [null, '3', '6']]);
  });

  it('asks once where one page holds all, or nothing', async () => {
    for (const count of [0, 3]) {
      const { asked, read } = listOf(count, 3);
      expect((await readWhole(read, pick)).list?.nodes).toHaveLength(count);
      expect(asked).toEqual([null]);
    }
  });

  it('starts again, once, where the data changed meanwhile, and fails as any question does', async () => {
    const { asked, read } = listOf(5, 2);
    let failures = 1;
    const failing = (code: 'CURSOR_EXPIRED' | 'BUSY') => (after: string | null) =>
      after === '2' && failures-- > 0 ? Promise.reject(new GraphError(code, null)) : read(after);
    expect((await readWhole(failing('CURSOR_EXPIRED'), pick)).list?.nodes).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([null, null, '2', '4']);
    failures = 2;
    await expect(readWhole(failing('CURSOR_EXPIRED'), pick)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    failures = 1;
    await expect(readWhole(failing('BUSY'), pick)).rejects.toMatchObject({ code: 'BUSY' });
  });

  it('is what there is where the answer holds no list', async () => {
    expect(await readWhole(() => Promise.resolve<Answer>({ chain: 'c', list: null }), pick)).toEqual({ chain: 'c', list: null });
  });
});
