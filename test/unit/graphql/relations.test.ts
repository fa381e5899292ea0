import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../server/domain/facts.ts';
import { filterPartnerships, filterSupplyLinks } from '../../../server/graphql/filters/relations.ts';

const relation = (id: string, over: Partial<Record<keyof Relation, unknown>> = {}) =>
  ({
    id,
    kind: 'TALKS',
    from: 'a',
    to: 'b',
    product: null,
    date: null,
    until: null,
    note: null,
    evidence: [{ confidence: 'CITED' }],
    ...over,
  }) as unknown as Relation;
const estimate = { evidence: [{ confidence: 'ESTIMATE' }] };
const all = [
  relation('1', { date: '2020-06-21' }),
  relation('2', { date: '2019' }),
  relation('3', { date: '2020' }),
  relation('4'),
  relation('5', { date: '2020-07', ...estimate }),
];
const ids = (asked: Parameters<typeof filterPartnerships>[1]) => filterPartnerships(all, asked).map(({ id }) => id);

describe('filterPartnerships', () => {
  it('orders by date, undated ones last, and leaves out what is only inferred', () => expect(ids({})).toEqual(['2', '3', '1', '4']));
  it('lists inferred ones when asked', () => expect(ids({ inferred: true })).toEqual(['2', '3', '1', '5', '4']));
  it('takes a year as all of its days, at both ends', () =>
    expect(ids({ since: '2020', until: '2020', inferred: true })).toEqual(['3', '1', '5']));
  it('takes a year of the fact as possibly inside a day', () => expect(ids({ since: '2020-06-22' })).toEqual(['3']));
  it('leaves out undated ones where a date is asked for', () => expect(ids({ since: '1900' })).not.toContain('4'));
  it('lets nothing through for an empty list of kinds', () => expect(ids({ kinds: [] })).toEqual([]));
});

it('keeps supply links apart by direction', () => {
  const links = [relation('s', { kind: 'SUPPLIES' }), relation('t', { kind: 'SUPPLIES', from: 'b', to: 'a' }), relation('u')];
  expect(filterSupplyLinks(links, { from: 'a' as never }, {}).map(({ id }) => id)).toEqual(['s']);
  expect(filterSupplyLinks(links, { to: 'a' as never }, {}).map(({ id }) => id)).toEqual(['t']);
});
