import { describe, expect, it } from 'vitest';
import { toSearchGroups } from '../../../client/app/search-results.ts';
import { tellChains } from '../../../client/app/tell-chains.ts';

type Hits = Parameters<typeof toSearchGroups>[0];
const hit = (id: string, node: object): Hits[number] =>
  ({ id, name: id, nameEn: null, matched: id, chains: [], node }) as unknown as Hits[number];
const groupsOf = (...hits: Hits[number][]) =>
  toSearchGroups(hits, ({ name }) => name).map(({ key, lines }) => [key, lines.map(({ id, note }) => `${id} ${note}`.trim())]);

describe('toSearchGroups', () => {
  it('leads from a person, an agreement and an event to the page that tells of it', () => {
    expect(
      groupsOf(
        hit('卢秉恒', {
          __typename: 'Person',
          positions: [{ title: '院士', enterprise: { id: 'e_xianam', name: '西安增材院', nameEn: null } }],
        }),
        hit('协议', { __typename: 'Agreement', date: null, parties: [{ id: 'e_gov' }, { id: 'e_firm' }] }),
        hit('走访', { __typename: 'Event', start: '2020-06-21', participants: [{ id: 'e_party' }] }),
        hit('pl_222', { __typename: 'PolicyLine' }),
        hit('pj_batch1', { __typename: 'ProjectBatch' }),
      ),
    ).toEqual([
      ['person', ['e_xianam 西安增材院 院士']],
      ['agreement', ['e_gov']],
      ['event', ['e_party 2020-06-21']],
      ['policy', ['pl_222']],
      ['batch', ['pj_batch1']],
    ]);
  });

  it('shows nobody who leads nowhere', () => {
    expect(
      groupsOf(hit('无职', { __typename: 'Person', positions: [] }), hit('空', { __typename: 'Event', start: null, participants: [] })),
    ).toEqual([]);
  });
});

describe('tellChains', () => {
  const [here, there] = [
    { id: 'tiny', name: '小链', nameEn: null },
    { id: 'second', name: '二链', nameEn: null },
  ];
  const firm = (id: string, chains: object[]) => ({
    ...hit(id, {
      __typename: 'Enterprise',
      region: null,
      makes: {
        totalCount: 1,
        nodes: [{ id: 'm', phase: 'OPERATING', product: { id: 'glass', name: '玻璃', nameEn: null, isClass: false } }],
      },
    }),
    chains: chains as never,
  });
  const told = (chain: string | null, ...hits: Hits[number][]) =>
    tellChains(
      toSearchGroups(hits, ({ name }) => name),
      hits,
      chain,
      ({ name }) => name,
    ).flatMap(({ lines }) => lines.map(({ id, note, chain: leads }) => [id, note, leads ?? null]));

  it('says of what is in another chain alone in which, and leads there', () => {
    expect(told('tiny', firm('a', [here, there]), firm('b', [there]), firm('c', []))).toEqual([
      ['a', '', null],
      ['glass', '', null],
      ['b', '二链', 'second'],
      ['glass', '', 'second'],
      ['c', '', null],
      ['glass', '', null],
    ]);
    expect(told(null, firm('b', [there]))).toEqual([
      ['b', '', null],
      ['glass', '', null],
    ]);
  });
});
