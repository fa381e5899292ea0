import type { Field, OwnMethod, Reader } from './own-method.ts';

const linksOf = (example: readonly string[]): Field => ({
  name: 'links',
  kind: 'table',
  columns: [
    { key: 'from', kind: 'text' },
    { key: 'to', kind: 'text' },
  ],
  example,
});
const toPairs = (read: Reader) => read.rows('links').map(({ from, to }) => [from, to]);

/** Methods over links between things. */
export const NETWORK_METHODS = {
  dominators: {
    fields: [linksOf(['A,B', 'A,C', 'B,E', 'C,D', 'D,E']), { name: 'root', kind: 'word', example: 'A' }],
    toInput: (read) => ({ links: toPairs(read), root: read.word('root') }),
    toTables: ({ idom }: { idom: Record<string, string> }) => [{ key: 'idom', columns: ['name', 'idom'], rows: Object.entries(idom) }],
  },
  'cut-points': {
    fields: [linksOf(['A,B', 'B,C', 'C,A', 'C,D', 'D,E'])],
    toInput: (read) => ({ links: toPairs(read) }),
    toTables: ({ articulation, bridges }: { articulation: string[]; bridges: [string, string][] }) => [
      { key: 'articulation', columns: ['name'], rows: articulation.map((one) => [one]) },
      { key: 'bridges', columns: ['from', 'to'], rows: bridges },
    ],
  },
  'link-prediction': {
    fields: [linksOf(['A,B', 'B,C', 'B,E', 'C,D', 'D,E', 'D,F'])],
    toInput: (read) => ({ links: toPairs(read) }),
    toTables: ({ suggestions }: { suggestions: { a: string; b: string; score: number }[] }) => [
      { key: 'suggestions', columns: ['pair', 'score'], rows: suggestions.map(({ a, b, score }) => [`${a} – ${b}`, score]), bar: 'score' },
    ],
  },
  cascade: {
    fields: [
      {
        name: 'links',
        kind: 'table',
        columns: [
          { key: 'from', kind: 'text' },
          { key: 'to', kind: 'text' },
          { key: 'weight', kind: 'number' },
        ],
        example: ['A,C,3', 'B,C,1', 'C,D,2', 'C,E,2'],
      },
      {
        name: 'firms',
        kind: 'table',
        columns: [
          { key: 'firm', kind: 'text' },
          { key: 'sector', kind: 'text' },
        ],
        example: ['A,1', 'B,1', 'C,2', 'D,3', 'E,3'],
      },
      { name: 'essential', kind: 'choice', words: ['all', 'none'], example: 'all' },
      { name: 'weights', kind: 'choice', words: ['out', 'max'], example: 'out' },
      { name: 'substitution', kind: 'choice', words: ['yes', 'no'], example: 'yes' },
    ],
    toInput: (read) => ({
      firms: read.rows('firms').map(({ firm, sector }) => ({ id: firm, sector })),
      links: read.rows('links'),
      essential: read.word('essential'),
      weights: read.word('weights'),
      substitution: read.word('substitution') === 'yes',
      epsilon: 0.01,
    }),
    toTables: ({ loss }: { loss: Record<string, number> }) => [
      { key: 'loss', columns: ['firm', 'loss'], rows: Object.entries(loss).sort((a, b) => b[1] - a[1]), bar: 'loss' },
    ],
  },
} satisfies Record<string, OwnMethod>;
