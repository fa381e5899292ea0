import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductStatus } from '../../../../client/api/generated.ts';
import { placeSlots, wrapText, widthOf } from '../../../../client/views/overview/picture-text.ts';
import { toPlan } from '../../../../client/views/overview/picture-plan.ts';
import { shareSlots, toSquareRows, type SquareRow } from '../../../../client/views/overview/squares.ts';

const SEGMENTS = [
  { id: 'ni', name: '镍' },
  { id: 'cu', name: '铜' },
];
const STAGES = [{ index: 0 }, { index: 1 }, { index: 2 }];
const FIVE = Array.from({ length: 5 }, (_, index) => ({ index, name: `Stage of products ${index}` }));
const node = (id: string, segment: string, stage: number, status: ProductStatus) => ({
  product: { id, name: id, nameEn: null, segment },
  stage,
  status,
  gapKinds: [],
});
const MAP = { aggregated: false, cells: [], completeness: null, completenessWithPossible: null, localSupplyRate: null };

const rowsOf = (counts: readonly (readonly number[])[]): SquareRow[] =>
  counts.map((row, at) => ({
    segment: String(at),
    name: '段',
    recorded: 0,
    total: 0,
    cells: row.map((count, stage) =>
      Array.from({ length: count }, (_, key) => ({ key: `${stage} ${key}`, status: 'STRONG' as const, name: '', product: 'p', count: 1 })),
    ),
  }));

describe('the squares of the overview', () => {
  it('stand in the cell of their segment and stage, what is here first', () => {
    const nodes = [node('b', 'ni', 1, 'MISSING'), node('a', 'ni', 1, 'STRONG'), node('c', 'cu', 2, 'POSSIBLE')];
    const rows = toSquareRows({ ...MAP, nodes }, SEGMENTS, STAGES, ({ name }) => name);
    expect(rows.map(({ cells }) => cells.map((cell) => cell.map(({ product }) => product)))).toEqual([
      [[], ['a', 'b'], []],
      [[], [], ['c']],
    ]);
    // what is only possible is not recorded
    expect(rows.map(({ recorded, total }) => [recorded, total])).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it('stand for many products each where the chain is too large to send them', () => {
    const cells = [{ segment: 'ni', stage: 1, counts: [{ status: 'STRONG' as const, products: 900 }] }];
    const [ni] = toSquareRows({ ...MAP, aggregated: true, nodes: [], cells }, SEGMENTS, STAGES, ({ name }) => name);
    expect(ni).toMatchObject({ recorded: 900, total: 900 });
    expect(ni!.cells[1]).toMatchObject([{ status: 'STRONG', product: null, count: 900 }]);
  });

  it('give the columns the slots there are, and the crowded one most', () => {
    const rows = rowsOf([
      [1, 20, 2],
      [1, 6, 2],
    ]);
    const share = shareSlots(rows, 3, 20, 2);
    expect(share.reduce((sum, own) => sum + own)).toBe(20);
    expect(share[1]).toBeGreaterThanOrEqual(10);
  });

  it('have the whole name of every stage above them, where one column has no room for it', () => {
    const rows = rowsOf([[1, 1, 2, 8, 6]]);
    const names = ['Resources', 'Mining and concentrating', 'Smelting and first processing', 'Refining', 'Components'];
    const stages = names.map((name, index) => ({ index, name }));
    const heads = toPlan(rows, stages, 600, (slots, least) => shareSlots(rows, 5, slots, least)).columns.map(({ head }) => head);
    expect(heads.map(({ lines }) => lines.join(' '))).toEqual(names);
    expect(heads[0]!.bottom).toBeLessThan(heads[1]!.bottom - 16);
  });

  it('never overlap and never leave the width, whatever the chain', () => {
    const counts = fc.array(fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 320, max: 1800 }), (numbers, width) => {
        const rows = rowsOf(numbers);
        const plan = toPlan(rows, FIVE, width, (slots, least) => shareSlots(rows, 5, slots, least));
        expect(plan.width).toBe(width);
        plan.columns.forEach((column, at) => {
          const next = plan.columns[at + 1]?.left ?? plan.width + 1;
          expect(column.left + column.slots * plan.pitch).toBeLessThanOrEqual(next);
        });
        rows.forEach((row, at) => {
          const end = plan.rows[at + 1]?.top ?? plan.height;
          for (const [column, cell] of row.cells.entries()) {
            const lines = Math.ceil(cell.length / plan.columns[column]!.slots);
            expect(plan.rows[at]!.top + lines * plan.pitch).toBeLessThan(end);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are not parted from their number', () => {
    expect(placeSlots([3, 3, 3], 8)).toEqual([0, 3, 8]);
  });

  it('have heads that break between words or after a slash, and are cut at last', () => {
    expect(wrapText('冶炼/初加工', 60)).toEqual(['冶炼/', '初加工']);
    expect(wrapText('Mining and concentrating', 100)).toEqual(['Mining and', 'concentrating']);
    const cut = wrapText('Smelting and first processing of everything', 80);
    expect(cut.every((line) => widthOf(line) <= 80)).toBe(true);
    expect(cut[1]).toMatch(/…$/);
  });
});
