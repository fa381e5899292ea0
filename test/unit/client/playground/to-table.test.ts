import { describe, expect, it } from 'vitest';
import { toTable } from '../../../../client/playground/to-table.ts';

describe('an answer as a table', () => {
  it('is its longest list, a column for each field in it', () => {
    const nodes = [
      { id: 'a', product: { name: '隔膜', stage: 4 }, inputs: [{ id: 'x', name: '甲' }, { id: 'y' }], on: true },
      { id: 'b', product: { name: '铜箔', stage: null }, inputs: [], score: 0.5 },
    ];
    expect(toTable({ data: { few: [{ id: 1 }], gaps: { totalCount: 2, nodes } } })).toEqual({
      path: 'gaps.nodes',
      columns: ['id', 'product.name', 'product.stage', 'inputs', 'on', 'score'],
      rows: [
        ['a', '隔膜', 4, '甲; y', '✓', null],
        ['b', '铜箔', null, '', null, 0.5],
      ],
      total: 2,
    });
  });

  it('is one row where there is no list, and nothing where there is no data', () => {
    expect(toTable({ data: { chain: { id: 'c', name: '链' } } })).toMatchObject({
      columns: ['chain.id', 'chain.name'],
      rows: [['c', '链']],
    });
    for (const answer of [null, undefined, 'x', {}, { data: null }, { errors: [{ message: 'no' }] }, { data: {} }])
      expect(toTable(answer)).toBeNull();
  });

  it('is bounded, and says how much there was', () => {
    const table = toTable({ data: { all: Array.from({ length: 5000 }, (_, id) => ({ id })) } })!;
    expect(table.rows).toHaveLength(2000);
    expect(table.total).toBe(5000);
    let deep: unknown = 1;
    for (let at = 0; at < 10_000; at++) deep = { deep };
    expect(toTable({ data: deep })).not.toBeNull();
  });
});
