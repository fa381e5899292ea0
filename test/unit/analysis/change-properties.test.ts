/** What must hold of every change of a region, and of every pair of screens that ask the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps, gapKindOf } from '../../../server/analysis/gaps/find-gaps.ts';
import { losesOf, unlocksOf } from '../../../server/analysis/gaps/gap-details.ts';
import { findBalances } from '../../../server/analysis/balance/balance.ts';
import { findUsers } from '../../../server/analysis/balance/parts.ts';
import { findNeedingProcesses } from '../../../server/analysis/region/needs-of.ts';
import { findTargets } from '../../../server/analysis/targets/find-targets.ts';
import { findUnlocks } from '../../../server/analysis/unlocks/unlocks-region.ts';
import { countStatuses } from '../../../server/analysis/map/counts.ts';
import { findMapNodes } from '../../../server/analysis/map/map-nodes.ts';
import { findCriticalHere } from '../../../server/analysis/network/critical-region.ts';
import { findGroupStop, findLeaders } from '../../../server/analysis/network/leaders.ts';
import type { RegionChange } from '../../../server/analysis/region/change.ts';
import { rowOf } from '../../../server/analysis/model/model.ts';
import { createRegionView, type RegionView } from '../../../server/analysis/region/region-view.ts';
import { headsOf } from '../../../server/analysis/region/stop/running.ts';
import { findDependants } from '../../../server/analysis/region/strengthen.ts';
import { compareViews } from '../../../server/analysis/scenario/compare-views.ts';
import { arbitraryTiny } from './arbitrary-chains.ts';
import { id, tinyModel, type TinyChain } from '../../testkit/tiny-chain.ts';

const product = fc.integer({ min: 0, max: 11 }).map((n) => `q${String(n).padStart(2, '0')}`);
const maker = fc.constantFrom('f0', 'f1', 'far');
const addition = fc.oneof(
  product.map((q): RegionChange => ({ addProducts: [id(q)] })),
  fc
    .tuple(maker, product)
    .map(([enterprise, q]): RegionChange => ({ addProductions: [{ enterprise: id(enterprise), product: id(q), phase: 'OPERATING' }] })),
);
const stop = fc.constantFrom('f0', 'f1', 'f2').map((enterprise): RegionChange => ({ stopEnterprises: [id(enterprise)] }));

/** The region before and after, where the chain has what the change names. */
function bothViews(tiny: TinyChain, change: RegionChange): [RegionView, RegionView] | null {
  const model = tinyModel(tiny);
  const products = [...(change.addProducts ?? []), ...(change.addProductions ?? []).map((plant) => plant.product)];
  const firms = [...(change.stopEnterprises ?? []), ...(change.addProductions ?? []).map((plant) => plant.enterprise)];
  if (products.some((q) => !model.productIndex.has(q)) || firms.some((e) => !model.enterpriseIndex.has(e))) return null;
  return [
    createRegionView(model, id('here'), {}, { fewestRecorded: 0 }),
    createRegionView(model, id('here'), change, { fewestRecorded: 0 }),
  ];
}

function supportOf(view: RegionView, q: number): number[] {
  return headsOf(view.model, rowOf(view.running().support, q));
}

/** Other groups that live on q. */
function dependantsOf(view: RegionView, q: number): number[] {
  const [sole] = supportOf(view, q);
  return findDependants(view.model, { needs: view.needs, local: view.local, running: view.running() }, q, sole ?? -1);
}

const isBought = (view: RegionView, q: number): number => Number(view.needs.isNeeded[q] === 1 && !view.available[q]);

/**
 * Whether a process that runs before or after takes, in whatever place, what was not there or not on record before, or what is bought only
 * since then: what somebody imports stands in wherever it may (section 4, sources).
 */
function meetsNeed(before: RegionView, after: RegionView): boolean {
  const { requirementProcess, memberStart, members } = before.model.graph;
  return [...requirementProcess].some(
    (p, r) =>
      (before.running().processes[p] === 1 || after.running().processes[p] === 1) &&
      members
        .subarray(memberStart[r]!, memberStart[r + 1]!)
        .some(
          (q) =>
            before.recorded[q] !== after.recorded[q] ||
            before.available[q] !== after.available[q] ||
            isBought(after, q) > isBought(before, q),
        ),
  );
}

/** Whether another group supports q, or another process yields it. */
function hasNewMaker(before: RegionView, after: RegionView, q: number): boolean {
  const { sourceStart, sources } = before.model.graph;
  const isNew = (p: number) => after.running().processes[p] === 1 && before.running().processes[p] === 0;
  return (
    supportOf(after, q).some((head) => !supportOf(before, q).includes(head)) ||
    sources.subarray(sourceStart[q]!, sourceStart[q + 1]!).some(isNew)
  );
}

describe('what is added', () => {
  it('takes no dependence of a third product away, unless others make something else than before, or a need is met', () => {
    fc.assert(
      fc.property(arbitraryTiny, addition, (tiny, change) => {
        const views = bothViews(tiny, change);
        if (views === null) return;
        const [before, after] = views;
        const added = [...(change.addProducts ?? []), ...(change.addProductions ?? []).map((plant) => plant.product)];
        const needMet = meetsNeed(before, after);
        // Whatever it is: a by-product may close a ring that then keeps itself alive, and a step that was assumed of several may turn out to be
        // that of one of them.
        const othersMove = before.model.products.some(
          (one, q) =>
            supportOf(before, q).some((head) => !supportOf(after, q).includes(head)) ||
            (!added.includes(one.id) && hasNewMaker(before, after, q)),
        );
        before.strengthen().forEach((weak, q) => {
          if (!weak || after.strengthen()[q] || added.includes(before.model.products[q]!.id)) return;
          const grown =
            othersMove ||
            before
              .losses()
              .loses(q)
              .some((lost) => hasNewMaker(before, after, lost));
          expect({ q, grown: grown || needMet }).toEqual({ q, grown: true });
        });
      }),
      { numRuns: 400 },
    );
  });

  it('brings no dependence of a third product about but by somebody who now lives on it, or by who supports it', () => {
    fc.assert(
      fc.property(arbitraryTiny, addition, (tiny, change) => {
        const views = bothViews(tiny, change);
        if (views === null) return;
        const [before, after] = views;
        const added = [...(change.addProducts ?? []), ...(change.addProductions ?? []).map((plant) => plant.product)];
        after.strengthen().forEach((weak, q) => {
          if (!weak || before.strengthen()[q] || added.includes(before.model.products[q]!.id)) return;
          const moved =
            JSON.stringify([supportOf(before, q), dependantsOf(before, q)]) !==
            JSON.stringify([supportOf(after, q), dependantsOf(after, q)]);
          const losesMore = after
            .losses()
            .loses(q)
            .some((lost) => !before.losses().loses(q).includes(lost));
          expect({ q, moved: moved || losesMore }).toEqual({ q, moved: true });
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('what a change opens and closes', () => {
  it('is the change of every headline', () => {
    fc.assert(
      fc.property(arbitraryTiny, fc.oneof(addition, stop), (tiny, change) => {
        const views = bothViews(tiny, change);
        if (views === null) return;
        const [before, after] = views;
        const { opened, closed } = compareViews(before, after);
        const all = Array.from({ length: before.model.productCount }, (_, q) => q);
        const available = (view: RegionView, shown: readonly number[]) =>
          countStatuses(view, shown)
            .filter(({ status }) => ['STRONG', 'WEAK', 'POSSIBLE'].includes(status))
            .reduce((sum, { products }) => sum + products, 0);
        expect(opened.length - closed.length).toBe(available(after, all) - available(before, all));
        const isMade = (q: number) => before.model.stage[q]! >= 1;
        expect(opened.filter(isMade).length - closed.filter(isMade).length).toBe(
          available(after, all.filter(isMade)) - available(before, all.filter(isMade)),
        );
        const haveAll = (view: RegionView) => all.filter((q) => isMade(q) && view.available[q] && before.needed[q]).length;
        const needed = (list: number[]) => list.filter((q) => isMade(q) && before.needed[q]).length;
        expect(needed(opened) - needed(closed)).toBe(haveAll(after) - haveAll(before));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the gaps that a change opens and closes', () => {
  it('are the change of how many there are, but for those that go with their product or with who asked', () => {
    fc.assert(
      fc.property(arbitraryTiny, fc.oneof(addition, stop), (tiny, change) => {
        const views = bothViews(tiny, change);
        if (views === null) return;
        const [before, after] = views;
        const { gapsOpened, gapsClosed } = compareViews(before, after);
        // extend and supplement both say that it is not there, and are one gap
        const sideOf = (view: RegionView, q: number) => {
          const kind = gapKindOf(view, q);
          return kind === null ? null : kind === 'STRENGTHEN';
        };
        const gone = findGaps(before).filter(({ number: q }) => sideOf(after, q) !== sideOf(before, q));
        expect(gapsOpened.length - gone.length).toBe(findGaps(after).length - findGaps(before).length);
        const names = new Set(gone.map(({ number }) => number));
        for (const q of gapsClosed) expect([names.has(q), after.available[q]]).toEqual([true, 1]);
        for (const q of gapsOpened) expect(sideOf(after, q)).not.toBe(sideOf(before, q));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the same question on two screens', () => {
  it('a gap counts as many candidates as there are to call, and opens what the list of unlocks says', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const view = createRegionView(tinyModel(tiny), id('here'), {}, { fewestRecorded: 0 });
        const graph = view.model.graph;
        const unlocks = new Map(
          findUnlocks(graph, view.base('LOCAL_AND_RAW'), { first: 1000 }).unlocks.map(({ add, unlocks: list }) => [add[0]!, list]),
        );
        for (const gap of findGaps(view)) {
          expect(findTargets(view, gap.number).length).toBe(gap.candidates);
          if (gap.kind !== 'STRENGTHEN' && !view.closure('LOCAL_AND_RAW').has[gap.number])
            expect(unlocksOf(gap)).toEqual(unlocks.get(gap.number) ?? []);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is short, or has a market, is needed by the same processes on the board and in the balance', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const view = createRegionView(tinyModel(tiny), id('here'), {}, { fewestRecorded: 0 });
        const balances = findBalances(view);
        for (const { number: q, kind } of findGaps(view)) {
          if (kind !== 'SUPPLEMENT') continue;
          const listed = findUsers(balances, q).flatMap(({ process }) => (process === null ? [] : [process]));
          for (const p of findNeedingProcesses(view, q)) expect(listed).toContain(p);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a group stops with one list: leaders, dependence, sandbox', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const view = createRegionView(tinyModel(tiny), id('here'), {}, { fewestRecorded: 0 });
        for (const { head, enterprise, products, score } of findLeaders(view)) {
          const { own, lost } = findGroupStop(view, head);
          expect([products, score]).toEqual([own.length, own.length + lost.length]);
          const after = createRegionView(view.model, id('here'), { stopEnterprises: [enterprise] }, { fewestRecorded: 0 });
          expect(compareViews(view, after).closed).toEqual([...own, ...lost].sort((a, b) => a - b));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a product stops with one list: the gap, the panel', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const view = createRegionView(tinyModel(tiny), id('here'), {}, { fewestRecorded: 0 });
        for (const gap of findGaps(view).filter(({ kind }) => kind === 'STRENGTHEN'))
          expect(findCriticalHere(view, { product: gap.number })[0]!.loses).toEqual(losesOf(gap));
      }),
      { numRuns: 100 },
    );
  });

  it('a product has one status: the map, the counts, the board', () => {
    fc.assert(
      fc.property(arbitraryTiny, (tiny) => {
        const view = createRegionView(tinyModel(tiny), id('here'), {}, { fewestRecorded: 0 });
        const kinds = new Map(findGaps(view).map(({ number, kind }) => [number, kind]));
        findMapNodes(view).forEach((node, q) => {
          const status = view.statuses()[q]!;
          const kind = kinds.get(q) ?? null;
          expect([node.status, gapKindOf(view, q)]).toEqual([status, kind]);
          expect(status === 'WEAK').toBe(kind === 'STRENGTHEN');
          if (kind === 'SUPPLEMENT' || kind === 'EXTEND') expect(['MISSING', 'PLANNED']).toContain(status);
          if (status === 'MISSING') expect(['SUPPLEMENT', 'EXTEND']).toContain(kind);
          expect(countStatuses(view, [q]).filter(({ products }) => products > 0)).toEqual([{ status, products: 1 }]);
        });
      }),
      { numRuns: 150 },
    );
  });
});
