import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { digestOfLink, digestOfNode, digestOfState, type Digest } from '../../../server/journal/digests/digest.ts';
import { createDigestTable } from '../../../server/journal/digests/digest-table.ts';
import { digestJournal, readRowsLeft } from '../../../server/journal/digests/journal-digest.ts';
import { chain, ORIGIN, type JournalLine } from '../../../server/journal/line.ts';
import { toParts, toRevisionTexts, toText, type Json, type LinkRow, type NodeRow, type Row } from '../../../server/journal/record.ts';

const node = (id: string, name: string | null): NodeRow => ({
  node: 'Product',
  id,
  before: null,
  after: name === null ? null : { also: [], props: { id, name } },
});
const link = (from: string, to: string, isThere = true): LinkRow => ({
  link: 'LIES_IN',
  from: ['Product', from],
  to: ['Region', to],
  before: isThere ? null : {},
  after: isThere ? {} : null,
});
const told = (revision: number, rows: Row[]): string[] => [
  ...toRevisionTexts({ revision, kind: 'REVISION', at: `${revision}`, by: 'test', note: null, dataset: null }, toParts(rows, 2), {
    added: 0,
    changed: 0,
    removed: 0,
  }),
];
const journalOf = (texts: string[]) =>
  async function* (): AsyncGenerator<JournalLine> {
    yield* chain({ number: 0, hash: ORIGIN }, texts);
  };
async function readLeft(texts: string[], kind: 'nodes' | 'links', digest: Awaited<ReturnType<typeof digestJournal>>): Promise<Row[]> {
  const left: Row[] = [];
  for await (const rows of readRowsLeft(journalOf(texts)(), digest, kind)) left.push(...rows);
  return left;
}
const sameAs = ({ high, low }: Digest) => `${high} ${low}`;

describe('the digest of a node', () => {
  const state = (props: Record<string, Json>, also: string[] = []) => sameAs(digestOfState({ also, props }));

  it('is the same in whatever order its properties were set', () => {
    expect(state({ a: 1, b: '镍', c: ['x', 2] }, ['B', 'A'])).toBe(state({ c: ['x', 2], b: '镍', a: 1 }, ['A', 'B']));
  });

  it('is another one for whatever else it says', () => {
    const said = [{}, { a: 1 }, { a: '1' }, { a: true }, { a: false }, { a: null }, { a: [] }, { a: [1] }, { a: ['1'] }, { a: ['', '1'] }];
    const more = [{ a: {} }, { b: 1 }, { a: 1, b: 1 }, { a: 'ab' }, { a: ['a', 'b'] }, { a: ['ab'] }, { a: 0.1 }, { a: 1e21 }, { ab: '' }];
    const all = [...said, ...more].map((props) => state(props as Record<string, Json>));
    expect(new Set([...all, state({}, ['Region'])]).size).toBe(all.length + 1);
    expect(sameAs(digestOfNode({ node: 'Product', id: 'x' }))).not.toBe(sameAs(digestOfNode({ node: 'Productx', id: '' })));
    const ends = [link('a', 'b'), link('ab', ''), link('b', 'a')].map((row) => sameAs(digestOfLink(row, {})));
    expect(new Set(ends).size).toBe(3);
  });

  it('meets no other among many that are alike', () => {
    const digests = Array.from({ length: 200_000 }, (_, i) => digestOfNode({ node: 'Production', id: `f_${i}:x_${i % 97}` }));
    for (const half of ['high', 'low'] as const) {
      // Of so many numbers of 32 bits some five meet by chance.
      expect(digests.length - new Set(digests.map((one) => one[half])).size).toBeLessThan(30);
    }
  });
});

it('keeps what a map would keep, through growing and deleting', () => {
  const digest = (n: number): Digest => ({ high: Math.imul(n, 7) >>> 0, low: n % 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -1, max: 3 })), { maxLength: 4000 }), (steps) => {
      const [table, map] = [createDigestTable(), new Map<number, number>()];
      for (const [key, content] of steps) {
        if (content < 0) {
          table.delete(digest(key));
          map.delete(key);
        } else {
          table.set(digest(key), digest(content));
          map.set(key, content);
        }
      }
      expect(table.size).toBe(map.size);
      for (const [key, content] of map) {
        expect(table.look(digest(key), digest(content + 1))).toBe('OTHER');
        expect(table.look(digest(key), digest(content))).toBe('SAME');
      }
      expect([table.countLeft(), table.look(digest(3001), digest(0))]).toEqual([0, null]);
    }),
    { numRuns: 20 },
  );
});

it('comes to what the last revision left, and gives each row of it once', async () => {
  const texts = [
    ...told(1, [node('a', '镍'), node('b', '铜'), link('a', 'x'), link('b', 'x')]),
    ...told(2, [link('b', 'x', false), node('b', null), node('a', '钴')]),
    ...told(3, [node('a', '镍'), node('c', '铁')]),
  ];
  const digest = await digestJournal(journalOf(texts));
  expect([digest.nodes.size, digest.links.size, digest.revisions.map(({ revision }) => revision)]).toEqual([2, 1, [1, 2, 3]]);
  expect(await readLeft(texts, 'nodes', digest)).toEqual([node('a', '镍'), node('c', '铁')]);
  expect(await readLeft(texts, 'links', digest)).toEqual([link('a', 'x')]);
  expect(await readLeft(texts, 'links', digest)).toEqual([]);
  const until = await digestJournal(journalOf(texts), 2);
  expect([until.nodes.size, await readLeft(texts, 'nodes', until)]).toEqual([1, [node('a', '钴')]]);
});

it('leaves out what was given up, and what was never ended', async () => {
  const begun = told(2, [node('a', '钴'), node('z', '锌')]).slice(0, -1);
  const texts = [...told(1, [node('a', '镍')]), ...begun, toText({ is: 'undone', revision: 2 }), ...told(2, [node('b', '铜')]), ...begun];
  const digest = await digestJournal(journalOf(texts));
  expect(digest.revisions.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(await readLeft(texts, 'nodes', digest)).toEqual([node('a', '镍'), node('b', '铜')]);
});
