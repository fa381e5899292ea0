import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../../client/views/matching/find-matches.ts';
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
        regions: REGIONS,
        matching: {
          totalCount: 1,
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
