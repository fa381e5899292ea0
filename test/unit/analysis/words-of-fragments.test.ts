import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { toGapReason } from '../../../server/analysis/gaps/reason.ts';
import { toGapReasons } from '../../../server/analysis/gaps/reasons.ts';
import { toStatusReason } from '../../../server/analysis/map/status-reason.ts';
import { findGroupStop, findLeaders } from '../../../server/analysis/network/leaders.ts';
import { createRegionView, type RegionView } from '../../../server/analysis/region/region-view.ts';
import { arbitraryTiny } from './arbitrary-chains.ts';
import { id, tinyModel, tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';

/** What only somebody may say who collected the facts of a region; 缺口 is the name of what the board lists. */
const JUDGING =
  /仅|只有|唯一|独家|缺(?!口)|(?<!不等于)没有(?!来源|生产记录)|还没|龙头|链主|外购|\bonly\b|\bmissing\b|\bleaders?\b|\bsole\b|\bbought in\b/i;

/** Every sentence that the analysis states of the products of a region; what it asks somebody to check states nothing. */
function sentencesOf(view: RegionView): string[] {
  const products = Array.from({ length: view.model.productCount }, (_, q) => q);
  const said = [
    ...products.map((q) => toStatusReason(view, q)),
    ...findGaps(view).flatMap((gap) => [toGapReason(gap), ...toGapReasons(gap).map(({ text }) => text)]),
  ];
  return said.flatMap(({ zh, en }) => [zh, en]);
}
const fragments = (tiny: TinyChain) => createRegionView(tinyModel({ ...tiny, surveyed: '' }), id('here'), {}, { fewestRecorded: 0 });

describe('a region that nobody surveyed', () => {
  it('is told of without "only", "missing" or "leader", whatever is recorded', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        expect(sentencesOf(fragments(tiny)).filter((sentence) => JUDGING.test(sentence))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has no leader, no strengthen gap, no dependence and no completeness', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const view = fragments(tiny);
        expect(findLeaders(view)).toEqual([]);
        expect(view.strengthen()).not.toContain(1);
        expect(view.statuses()).not.toContain('WEAK');
        expect([view.completeness.value, view.completeness.valueWithPossible]).toEqual([null, null]);
        for (let head = 0; head < view.model.enterprises.length; head++) expect(findGroupStop(view, head).share).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is one with a survey but hardly a record too, and a survey of what lies around it is one of it', () => {
    const tiny: TinyChain = { makes: ['firm: a'], places: 'firm@quarter' };
    expect(tinyView(tiny).coverage.surveyed).toBe(true);
    expect(createRegionView(tinyModel(tiny), id('here')).coverage.surveyed).toBe(false);
    expect(createRegionView(tinyModel(tiny), id('quarter'), {}, { fewestRecorded: 0 }).coverage.surveyed).toBe(true);
    expect(createRegionView(tinyModel(tiny), id('land'), {}, { fewestRecorded: 0 }).coverage.surveyed).toBe(false);
  });
});

describe('a surveyed region', () => {
  it('is told by its records: "the one maker on record", never "the only maker"', () => {
    const view = tinyView({ processes: ['p: a -> b'], makes: ['mill: a', 'shop: b'] });
    const said = sentencesOf(view);
    expect(said.some((sentence) => sentence.includes('有记录的本地生产者只有'))).toBe(true);
    expect(said.filter((sentence) => /(?<!有记录的(?:本地)?生产者)只有|唯一|\bsole\b|\bthe only\b/.test(sentence))).toEqual([]);
  });
});
