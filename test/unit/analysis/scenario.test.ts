import { describe, expect, it } from 'vitest';
import { createRegionView, type RegionView } from '../../../server/analysis/region/region-view.ts';
import { findCandidates, findOutsideMakers } from '../../../server/analysis/region/candidates/candidates.ts';
import { toChangeKey, type RegionChange } from '../../../server/analysis/region/change.ts';
import { compareViews } from '../../../server/analysis/scenario/compare-views.ts';
import { id, tinyModel, type TinyChain } from '../../testkit/tiny-chain.ts';

/** What a change brings, products by their ids. */
function compare(tiny: TinyChain, change: RegionChange) {
  const model = tinyModel(tiny);
  const [before, after] = [{}, change].map((one) => createRegionView(model, id('here'), one, { fewestRecorded: 0 })) as [
    RegionView,
    RegionView,
  ];
  const { gapsClosed, gapsOpened, changed } = compareViews(before, after);
  const name = (q: number) => model.products[q]!.id as string;
  return {
    closed: gapsClosed.map(name),
    opened: gapsOpened.map(name),
    changed: changed.map((row) => `${name(row.product)} ${row.before} ${row.after}`),
  };
}
const makes = (enterprise: string, product: string, partners: string[] = []) =>
  ({
    enterprise: id(enterprise),
    product: id(product),
    phase: 'OPERATING' as const,
    partners: partners.map((one) => id(one)),
  }) as NonNullable<RegionChange['addProductions']>[number];

const line: TinyChain = {
  stages: 'ore@0',
  processes: ['smelt: ore + acid -> metal', 'roll: metal -> strip'],
  makes: ['boss: metal', 'mill: strip', 'mine: ore'],
  outside: 'away other',
};

describe('compareViews', () => {
  it('closes a gap whose product is then available, in whatever way', () => {
    const added = compare(line, { addProducts: [id('acid')] });
    expect([added.closed.includes('acid'), added.opened, added.changed.includes('acid MISSING STRONG')]).toEqual([true, [], true]);
    expect(compare(line, { addProductions: [makes('away', 'acid'), makes('other', 'acid')] }).closed).toContain('acid');
  });

  it('closes no gap whose product is lost or no longer asked for', () => {
    expect(compare(line, { stopEnterprises: [id('boss')] })).toMatchObject({
      closed: [],
      changed: expect.arrayContaining(['acid MISSING OUTSIDE']) as string[],
    });
    expect(compare(line, { stopEnterprises: [id('boss'), id('mill'), id('mine')] }).closed).toEqual([]);
  });

  it('takes what hangs on a stop away with it, so that nothing asks for it any more; opens a gap for one whose only maker came', () => {
    const { closed, opened, changed } = compare(line, { stopEnterprises: [id('boss')] });
    expect([closed, opened]).toEqual([[], []]);
    expect(changed).toEqual(expect.arrayContaining(['metal WEAK OUTSIDE', 'strip STRONG OUTSIDE']));
    const landed = compare({ ...line, makes: ['mill: strip', 'mine: ore'] }, { addProductions: [makes('away', 'metal')] });
    expect([landed.closed, landed.opened.includes('metal')]).toEqual([['metal'], true]);
  });

  it('closes a strengthen gap by a second maker, not by the end of what hung on it', () => {
    expect(compare(line, { addProductions: [makes('away', 'metal')] })).toMatchObject({ closed: ['metal'], opened: [] });
    expect(compare(line, { stopEnterprises: [id('mill')] })).toMatchObject({
      closed: [],
      opened: ['strip'],
      changed: ['metal WEAK STRONG', 'strip STRONG MISSING'],
    });
  });
});

describe('a change of a region', () => {
  it('stops the whole group with its head, and a member alone', () => {
    const model = tinyModel({ ...line, relations: ['mill SUBSIDIARY_OF boss'] });
    const stopped = (enterprise: string) =>
      model.enterprises
        .filter((_, e) => createRegionView(model, id('here'), { stopEnterprises: [id(enterprise)] }).local.isStopped[e])
        .map((e) => e.id);
    expect(stopped('boss')).toEqual(['boss', 'mill']);
    expect(stopped('mill')).toEqual(['mill']);
    expect(() => stopped('nobody')).toThrow('There is no enterprise with the id "nobody".');
  });

  it('takes a plant of several owners for one maker, which runs as long as one of them does', () => {
    const joint = { addProductions: [makes('away', 'metal', ['other'])] };
    const alone: TinyChain = { ...line, makes: ['mill: strip', 'mine: ore'] };
    const model = tinyModel(alone);
    const statusOf = (change: RegionChange) =>
      createRegionView(model, id('here'), change, { fewestRecorded: 0 }).statuses()[model.productIndex.get(id('metal'))!];
    expect(statusOf(joint)).toBe('WEAK');
    expect(statusOf({ ...joint, stopEnterprises: [id('away')] })).toBe('WEAK');
    expect(statusOf({ ...joint, stopEnterprises: [id('away'), id('other')] })).toBe('OUTSIDE');
    expect(statusOf({ addProductions: [makes('away', 'metal'), makes('other', 'metal')] })).toBe('STRONG');
    expect(toChangeKey(joint)).not.toBe(toChangeKey({ addProductions: [makes('away', 'metal')] }));
  });

  it('lets who comes for a product, joint owners too, leave the outside candidates of it and of no other', () => {
    const model = tinyModel({
      ...line,
      classes: ['acids: acid'],
      makes: ['boss: metal', 'away: acid strip', 'other: acids'],
      relations: ['third SUPPLIES boss acid'],
      outside: 'away other third',
    });
    const [acid, strip] = ['acid', 'strip'].map((q) => model.productIndex.get(id(q))!) as [number, number];
    const names = (found: readonly (number | { enterprise: number })[]) =>
      found.map((one) => model.enterprises[typeof one === 'number' ? one : one.enterprise]!.id as string);
    const before = createRegionView(model, id('here'));
    expect([names(findCandidates(before, acid)), names(findOutsideMakers(before, acid))]).toEqual([['away', 'other', 'third'], ['away']]);
    const after = createRegionView(model, id('here'), { addProductions: [makes('away', 'acid', ['other'])] });
    expect([names(findCandidates(after, acid)), names(findOutsideMakers(after, acid))]).toEqual([['third'], []]);
    expect(names(findOutsideMakers(after, strip))).toEqual(['away']);
    const planned = createRegionView(model, id('here'), { addProductions: [{ ...makes('third', 'acid'), phase: 'PLANNED' }] });
    expect(names(findCandidates(planned, acid))).toEqual(['away', 'other']);
  });
});
