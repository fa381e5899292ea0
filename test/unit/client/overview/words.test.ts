import { describe, expect, it } from 'vitest';
import type { GapKind, OverviewGapsQuery, ProductStatus } from '../../../../client/api/generated.ts';
import { findSides } from '../../../../client/views/overview/headline.ts';
import { toChanges } from '../../../../client/views/overview/last-changes.ts';
import { pickFirst } from '../../../../client/views/overview/pick-first.ts';
import { countByGroup } from '../../../../client/widgets/project-groups.ts';

const nodes = (segment: string, stage: number, statuses: ProductStatus[], gapKinds: GapKind[] = []) =>
  statuses.map((status) => ({ product: { segment }, stage, status, gapKinds }));

describe('the words of the overview', () => {
  it('name the stages of which most is recorded, and the segments that lack most of what is needed', () => {
    const map = [
      ...nodes('ni', 2, ['STRONG', 'STRONG', 'WEAK', 'POSSIBLE', 'MISSING', 'OUTSIDE', 'OUTSIDE']),
      ...nodes('cu', 4, ['STRONG', 'MISSING', 'MISSING', 'MISSING', 'MISSING'], ['SUPPLEMENT']),
      ...nodes('bat', 4, ['MISSING', 'MISSING'], ['SUPPLEMENT']),
      ...nodes('al', 4, ['MISSING'], ['SUPPLEMENT']),
    ];
    // 3 of 5, those outside the chain of the region left out; the end of the chain says nothing of making
    expect(findSides(map, 6)).toEqual({ strong: [2], broken: ['cu', 'bat'] });
    expect(findSides(map, 2)).toMatchObject({ strong: [] });
    expect(findSides([], 6)).toEqual({ strong: [], broken: [] });
  });

  it('call four recorded products of four no strong stage: too few to say', () => {
    expect(findSides(nodes('ni', 2, ['STRONG', 'STRONG', 'STRONG', 'STRONG']), 6).strong).toEqual([]);
  });

  it('take the five from the kinds, and from others where one has fewer', () => {
    const list = (kind: GapKind, count: number) =>
      ({ totalCount: count, nodes: Array.from({ length: count }, (_, at) => ({ id: `${kind}${at}`, kind })) }) as never;
    const gaps = (supplement: number, strengthen: number, extend: number) =>
      ({
        supplement: list('SUPPLEMENT', supplement),
        strengthen: list('STRENGTHEN', strengthen),
        extend: list('EXTEND', extend),
      }) as OverviewGapsQuery;
    const ids = (of: OverviewGapsQuery) => pickFirst(of).map(({ id }) => id);
    expect(ids(gaps(9, 9, 9))).toEqual(['SUPPLEMENT0', 'SUPPLEMENT1', 'SUPPLEMENT2', 'STRENGTHEN0', 'EXTEND0']);
    expect(ids(gaps(1, 0, 9))).toEqual(['SUPPLEMENT0', 'EXTEND0', 'EXTEND1', 'EXTEND2', 'EXTEND3']);
    expect(ids(gaps(0, 0, 0))).toEqual([]);
  });

  it('tell what was written last, then the newest dated steps, and believe no step of tomorrow', () => {
    const revision = { id: 'revision:3', at: '2026-11-29T08:00:00Z', by: 'x', note: null, added: 1, changed: 0, removed: 0 };
    const step = (id: string, date: string | null) => ({ id, stage: 'STARTED' as const, date });
    const project = (id: string, ...stages: ReturnType<typeof step>[]) => ({
      id,
      name: id,
      nameEn: null,
      stage: 'STARTED' as const,
      stages,
    });
    const changes = toChanges(
      [revision],
      [project('a', step('a1', '2021'), step('a2', null)), project('b', step('b1', '2025-04'), step('b2', '2031'))],
      new Date('2026-11-30'),
    );
    expect(changes.map(({ key }) => key)).toEqual(['revision:3', 'b1', 'a1']);
  });

  it('count projects by where they stand', () => {
    const stages = ['TALK', 'INTENT', 'SIGNED', 'FUNDED', 'OPERATING', 'STALLED'] as const;
    expect(countByGroup(stages.map((stage) => ({ stage })))).toEqual({ talking: 2, signed: 1, building: 1, operating: 1, stalled: 1 });
  });
});
