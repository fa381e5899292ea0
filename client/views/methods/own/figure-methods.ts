import type { Field, OwnMethod, ResultTable } from './own-method.ts';

const number = (name: string, example: string): Field => ({ name, kind: 'number', example });
const single = (values: Record<string, number | string>): ResultTable => ({
  key: 'figures',
  columns: ['figure', 'value'],
  rows: Object.entries(values),
});
/** The largest first; what has no value (a place without anything strong) comes last. */
const ranked = (key: string, column: string, values: Record<string, number | null>): ResultTable => ({
  key,
  columns: [column, key],
  rows: Object.entries(values).sort((a, b) => (b[1] ?? -Infinity) - (a[1] ?? -Infinity)),
  bar: key,
});

/** Methods over figures. */
export const FIGURE_METHODS = {
  concentration: {
    fields: [
      {
        name: 'capacities',
        kind: 'table',
        columns: [
          { key: 'firm', kind: 'text' },
          { key: 'capacity', kind: 'number' },
        ],
        example: ['A,50', 'B,30', 'C,20'],
      },
    ],
    toInput: (read) => ({ capacities: read.rows('capacities').map(({ capacity }) => capacity) }),
    toTables: ({ makers, hhi, topShare }: { makers: number; hhi: number; topShare: number }, read) => {
      const rows = read.rows('capacities').map(({ firm, capacity }) => [String(firm), Number(capacity)] as const);
      const total = rows.reduce((sum, [, capacity]) => sum + capacity, 0);
      const shares = rows.map(([firm, capacity]) => [firm, total > 0 ? capacity / total : null] as const);
      return [single({ makers, hhi, topShare }), { key: 'shares', columns: ['firm', 'share'], rows: shares, bar: 'share' }];
    },
  },
  complexity: {
    fields: [
      { name: 'values', kind: 'matrix', example: ['—,X,Y,Z,W', 'A,9,3,1,2', 'B,4,6,1,0', 'C,0,1,6,4', 'D,6,0,0,0', 'E,3,3,4,1'] },
      number('threshold', '1'),
    ],
    toInput: (read) => {
      const { head, names, numbers } = read.matrix('values');
      return { places: names, products: head, values: numbers, threshold: read.number('threshold') ?? 1 };
    },
    toTables: ({
      eci,
      pci,
      diversity,
    }: {
      eci: Record<string, number>;
      pci: Record<string, number>;
      diversity: Record<string, number>;
    }) => [ranked('eci', 'region', eci), ranked('pci', 'product', pci), ranked('diversity', 'region', diversity)],
  },
  linkages: {
    fields: [
      { name: 'flows', kind: 'matrix', example: ['—,A,B', 'A,150,500', 'B,200,100'] },
      {
        name: 'totals',
        kind: 'table',
        columns: [
          { key: 'sector', kind: 'text' },
          { key: 'output', kind: 'number' },
          { key: 'finalDemand', kind: 'number' },
        ],
        example: ['A,1000,350', 'B,2000,1700'],
      },
    ],
    toInput: (read) => {
      const totals = read.rows('totals');
      return {
        flows: read.matrix('flows').numbers,
        output: totals.map(({ output }) => output),
        finalDemand: totals.map(({ finalDemand }) => finalDemand),
      };
    },
    toTables: ({ backward, forward }: { backward: number[]; forward: number[] }, read) => [
      {
        key: 'linkages',
        columns: ['sector', 'backward', 'forward'],
        rows: read.matrix('flows').names.map((name, at) => [name, backward[at] ?? null, forward[at] ?? null]),
        bar: 'backward',
      },
    ],
  },
  uscc: {
    fields: [{ name: 'codes', kind: 'words', example: '91350100M000100Y43、91350100M000100Y4Z' }],
    toInput: (read) => ({ codes: read.words('codes') }),
    toTables: ({ valid }: { valid: boolean[] }, read) => [
      { key: 'codes', columns: ['code', 'valid'], rows: read.words('codes').map((code, at) => [code, valid[at] ? '✓' : '✕']) },
    ],
  },
  'run-rate': {
    fields: [number('targetValue', '100'), number('actual', '23.32'), number('elapsedMonths', '5'), number('months', '12')],
    toInput: (read) => ({
      target: read.number('targetValue'),
      actual: read.number('actual'),
      elapsedMonths: read.number('elapsedMonths'),
      months: read.number('months'),
    }),
    toTables: (result: Record<string, number>) => [single(result)],
  },
  'growth-consistency': {
    fields: [number('value', '33.23'), number('delta', '14.96'), number('growthPercent', '39.86')],
    toInput: (read) => ({ value: read.number('value'), delta: read.number('delta'), growthPercent: read.number('growthPercent') }),
    toTables: ({ impliedGrowthPercent, consistent }: { impliedGrowthPercent: number; consistent: boolean }) => [
      single({ impliedGrowthPercent, consistent: consistent ? '✓' : '✕' }),
    ],
  },
} satisfies Record<string, OwnMethod>;
