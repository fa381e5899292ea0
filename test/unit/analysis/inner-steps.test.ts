/** A step inside one works is no plant to invite by itself: copper rod between the cathode and the cable of one group. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { toGapReasons } from '../../../server/analysis/gaps/reasons.ts';
import { findInnerSteps } from '../../../server/analysis/region/inner-steps.ts';
import type { RegionView } from '../../../server/analysis/region/region-view.ts';
import { tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';
import { arbitraryTiny } from './arbitrary-chains.ts';

const stepsOf = (view: RegionView) => {
  const name = (q: number) => view.model.products[q]!.id as string;
  return Object.fromEntries([...findInnerSteps(view)].map(([q, ends]) => [name(q), ends.map(name).join(' ')]));
};
const CABLE: TinyChain = {
  stages: 'cathode@3 rod@4 wire@4 cable@5',
  processes: ['cast: cathode -> rod', 'draw: rod -> wire', 'strand: wire -> cable'],
  makes: ['boss: cathode', 'works: cable'],
  relations: ['works SUBSIDIARY_OF boss'],
};
const steps = (more: Partial<TinyChain>) => stepsOf(tinyView({ ...CABLE, ...more }));

describe('a step inside one works', () => {
  it('is what lies between what a group has and what it makes, over several steps', () => {
    expect(steps({})).toEqual({ rod: 'cable', wire: 'cable' });
    expect(steps({ relations: [] })).toEqual({});
    expect(steps({ makes: ['boss: ingot', 'works: cable'] })).toEqual({});
    // bought, it is his material as well
    expect(steps({ relations: [], makes: ['boss: cathode', 'works: cable'], needs: ['works: cathode'] })).toEqual({
      rod: 'cable',
      wire: 'cable',
    });
  });

  it('is none where somebody else asks for it too, or one more input is nowhere', () => {
    expect(steps({ needs: ['other: wire'] })).toEqual({ rod: 'cable' });
    expect(steps({ makes: [...CABLE.makes!, 'other: coil'], processes: [...CABLE.processes!, 'wind: wire -> coil'] })).toEqual({
      rod: 'cable',
    });
    expect(steps({ processes: ['cast: cathode -> rod', 'draw: rod + enamel -> wire', 'strand: wire -> cable'] })).toEqual({});
    expect(steps({ processes: [...CABLE.processes!.slice(0, 2), 'strand: (wire | tape) -> cable'] })).toEqual({});
  });

  it('reaches to what a group plans, or has a project for', () => {
    const melt: TinyChain = { stages: 'nickel@3 ingot@4 strip@4', processes: ['melt: nickel -> ingot', 'roll: ingot -> strip'] };
    const of = (more: Partial<TinyChain>) => stepsOf(tinyView({ ...melt, ...more }));
    expect(of({ makes: ['boss: nickel', 'boss: strip?planned'] })).toEqual({ ingot: 'strip' });
    expect(of({ makes: ['boss: nickel', 'other: strip?planned'] })).toEqual({});
    expect(of({ makes: ['boss: nickel'], goals: 'strip' })).toEqual({});
  });

  it('says so, and costs a gap part of its score', () => {
    const gapOf = (tiny: TinyChain) => findGaps(tinyView(tiny)).find(({ product }) => product === 'rod')!;
    const [inner, open] = [gapOf(CABLE), gapOf({ ...CABLE, relations: [] })];
    expect(inner.score).toBeGreaterThan(0);
    expect(inner.score).toBeLessThan(open.score);
    const said = (gap: typeof inner) => toGapReasons(gap).filter(({ text }) => text.en.includes('a step towards cable'));
    expect([said(inner).map(({ mark }) => mark), said(open)]).toEqual([['INFERRED'], []]);
    const planned = gapOf({ ...CABLE, makes: [...CABLE.makes!, 'boss: rod?planned'] });
    expect(planned.factors.filter(({ key }) => key === 'PLANNED' || key === 'STEP').map(({ value }) => value > 0)).toEqual([true, false]);
  });

  it('is never something that is here, its ends are made or meant here, and no gap falls to nothing by it', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const view = tinyView(tiny);
        for (const [q, ends] of findInnerSteps(view)) {
          expect([view.available[q], ends.length > 0]).toEqual([0, true]);
          for (const end of ends) expect(view.recorded[end] === 1 || !view.available[end]).toBe(true);
        }
        for (const { score, values } of findGaps(view))
          if (Object.values(values).some((value) => value > 0)) expect(score).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is sold everywhere and made by nothing on record', () => {
  const ALLOY: TinyChain = { stages: 'iron@3 alloy@4', processes: ['melt: iron -> alloy'], makes: ['works: alloy'] };
  const ironOf = (more: Partial<TinyChain>) => findGaps(tinyView({ ...ALLOY, ...more })).find(({ product }) => product === 'iron')!;
  const lowered = (more: Partial<TinyChain>) => {
    const gap = ironOf(more);
    const said = toGapReasons(gap).filter(({ text }) => text.en.includes('sold everywhere'));
    return [gap.values.STEP! > 0, said.length > 0, gap.score > 0];
  };

  it('stays a gap, says that it is to be bought, and stands lower', () => {
    expect(lowered({})).toEqual([true, true, true]);
  });

  it('is nothing that is hauled only so far, made by a process, or asked for by policy', () => {
    for (const more of [
      { trades: 'iron@regional' },
      { processes: [...ALLOY.processes!, 'reduce: ore -> iron'] },
      { processes: [...ALLOY.processes!, 'reduce: ore -> slag + iron'] },
      { goals: 'iron' },
    ])
      expect(lowered(more)).toEqual([false, false, true]);
  });
});
