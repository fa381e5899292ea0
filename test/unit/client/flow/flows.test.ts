import { describe, expect, it } from 'vitest';
import type { MaterialFlowsQuery } from '../../../../client/api/generated.ts';
import { endsOf, inSegments, isBound, toFlows } from '../../../../client/views/flow/to-flows.ts';
import { withoutCircles } from '../../../../client/widgets/chart/without-circles.ts';

type Balance = NonNullable<MaterialFlowsQuery['balance']>['nodes'][number];

const span = (lo: number, hi: number | null, unit = 't/a') => ({ lo, hi, unit });
const product = (id: string, segment = 'a') => ({ id, name: id, nameEn: null, stage: 1, segment });
const into = (id: string, amount: ReturnType<typeof span>, process = `p-${id}`) => ({
  enterprise: null,
  process: {
    id: process,
    outputs: [
      { byproduct: true, product: product('dust') },
      { byproduct: false, product: product(id, 'b') },
    ],
  },
  amount,
  doubted: amount.lo === 5 ? [{ raw: '5', verdict: 'INCONSISTENT' as const }] : [],
  estimated: false,
});
const balance = (id: string, rest: Partial<Balance>): Balance => ({
  product: product(id),
  status: 'STRONG',
  supply: span(0, null),
  need: span(0, null),
  short: null,
  doubted: [],
  users: [],
  ...rest,
});

describe('balances as flows', () => {
  it('are known by their lower bounds, the processes of one product together; no figure is none, and nothing is guessed', () => {
    const { known, unknown } = toFlows([
      balance('acid', {
        users: [into('salt', span(10, 10)), into('salt', span(5, 8), 'other'), into('paint', span(0, null)), into('none', span(0, 0))],
      }),
    ]);
    expect(known.map(({ id, lo, hi }) => [id, lo, hi])).toEqual([['acid>salt', 15, 18]]);
    expect(isBound(known[0]!)).toBe(true);
    expect(known[0]!.doubted.map(({ raw }) => raw)).toEqual(['5']);
    expect(unknown.map(({ id }) => id)).toEqual(['acid>paint']);
  });

  it('are counted in tonnes: kilograms are turned into them, power and pieces are left out', () => {
    const { known } = toFlows([
      balance('gold', { need: span(0, null, 'kg/a'), users: [into('wire', span(500, 500, 'kg/a'))] }),
      balance('power', { need: span(0, null, 'MWh/a'), users: [into('wire', span(500, 500, 'MWh/a'))] }),
    ]);
    expect(known.map(({ id, lo }) => [id, lo])).toEqual([['gold>wire', 0.5]]);
  });

  it('say what the records leave uncovered and what all uses here cannot take, each for certain only', () => {
    const { known } = toFlows([
      balance('salt', { supply: span(0, 0), need: span(600, 900), short: span(600, 900), users: [into('soda', span(600, 900))] }),
      balance('copper', { supply: span(600, 700), need: span(20, 30), users: [into('strip', span(20, 30))] }),
      balance('open', { supply: span(600, null), need: span(20, null), users: [into('strip', span(20, null))] }),
    ]);
    expect(known.filter(({ kind }) => kind !== 'use').map(({ id, kind, lo, hi }) => [id, kind, lo, hi])).toEqual([
      ['salt<', 'short', 600, 900],
      ['copper>', 'over', 570, 680],
    ]);
  });

  it('of some segments are those with an end in them', () => {
    const flows = toFlows([balance('x', { users: [into('y', span(1, 1))] })]);
    expect(inSegments(flows, ['b']).known).toHaveLength(1);
    expect(inSegments(flows, ['c']).known).toHaveLength(0);
    expect(inSegments(flows, [])).toBe(flows);
  });

  it('run one way in the picture: what would close a circle is set apart, the smaller ones first', () => {
    const { known } = toFlows([
      balance('a', { users: [into('b', span(9, 9))] }),
      balance('b', { users: [into('c', span(8, 8))] }),
      balance('c', { users: [into('a', span(1, 1)), into('c', span(2, 2))] }),
    ]);
    const { oneWay, back } = withoutCircles(known, endsOf);
    expect(oneWay.map(({ id }) => id)).toEqual(['a>b', 'b>c']);
    expect(back.map(({ id }) => id)).toEqual(['c>c', 'c>a']);
  });
});
