import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../../client/views/matching/find-matches.ts';
import { toFlow } from '../../../../client/views/matching/to-flow.ts';
import { findOthers, readWayUp } from '../../../../client/tools/region-tree.ts';

const REGIONS = [
  ['cn', null],
  ['p', 'cn'],
  ['city', 'p'],
  ['park', 'city'],
  ['q', 'cn'],
  ['town', 'q'],
].map(([id, parent]) => ({ id: id!, parent: parent ? { id: parent } : null }));
const named = (id: string) => ({ id, name: id, nameEn: null });

describe('the streams of the matching', () => {
  it('lead from makers over the product to who needs it, hatched where no supply is on record', () => {
    const product = { ...named('acid'), stage: 2, status: 'WEAK' as const };
    const maker = { ...named('maker'), region: null, isEstimated: false };
    const match = {
      product,
      linked: [{ id: 'l', from: named('maker'), to: named('served') }],
      makersHere: [maker],
      makersElsewhere: [],
      buyers: [
        { ...named('served'), isServed: true },
        { ...named('open'), isServed: false },
      ],
      processes: [named('process')],
    };
    const { nodes, links } = toFlow([match], ({ name }) => name);
    expect(nodes.map(({ id }) => id)).toEqual(['product:acid', 'maker:maker', 'buyer:served', 'buyer:open', 'buyer:process']);
    expect(links.map(({ from, to, isBound }) => [from, to, isBound])).toEqual([
      ['maker:maker', 'product:acid', false],
      ['product:acid', 'buyer:served', false],
      ['product:acid', 'buyer:open', true],
      ['product:acid', 'buyer:process', true],
    ]);
  });
});

describe('the regions around the one in view', () => {
  it('reads the way up, of an unknown region too, and ends in a ring', () => {
    expect(readWayUp(REGIONS)('park')).toEqual(['park', 'city', 'p', 'cn']);
    expect(readWayUp(REGIONS)('x')).toEqual(['x']);
    expect(
      readWayUp([
        { id: 'a', parent: { id: 'b' } },
        { id: 'b', parent: { id: 'a' } },
      ])('a'),
    ).toEqual(['a', 'b']);
  });

  it('compares with what lies neither inside nor around', () => {
    expect(findOthers(REGIONS, 'city').map(({ id }) => id)).toEqual(['q', 'town']);
  });
});

describe('the matches of supply and demand', () => {
  it('tells makers here, in a park too, from makers elsewhere, and says who is served and who is only estimated to make it', () => {
    const firm = (id: string, region: string | null, mark: 'FACT' | 'INFERRED' = 'FACT') => ({
      id: `makes:${id}`,
      mark,
      enterprise: { ...named(id), region: region === null ? null : { id: region } },
    });
    const [match] = findMatches(
      {
        matching: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes: [
            {
              product: { ...named('acid'), stage: 2, status: 'WEAK' },
              suppliers: [firm('maker', 'park', 'INFERRED'), firm('maker', 'park'), firm('far', 'town', 'INFERRED'), firm('nowhere', null)],
              buyers: ['served', 'open', 'open']
                .map((id) => ({ id, enterprise: named(id), process: null }))
                .concat([{ id: 'n', enterprise: null as never, process: named('process') as never }]),
              linked: [{ id: 'link', from: named('maker'), to: named('served') }],
            },
          ],
        },
      },
      REGIONS,
      'city',
    );
    const firms = (list: { id: string; isEstimated: boolean }[] = []) => list.map(({ id, isEstimated }) => [id, isEstimated]);
    expect(firms(match?.makersHere)).toEqual([['maker', false]]);
    expect(firms(match?.makersElsewhere)).toEqual([
      ['far', true],
      ['nowhere', false],
    ]);
    expect(match?.buyers.map(({ id, isServed }) => [id, isServed])).toEqual([
      ['served', true],
      ['open', false],
    ]);
    expect(match?.processes.map(({ id }) => id)).toEqual(['process']);
  });
});
