/** The figures that the definitions give for the seed facts: chain ni-cu-co, region 金昌市. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { toStatusReason } from '../../../server/analysis/map/status-reason.ts';
import { toChainMap } from '../../../server/analysis/map/chain-map.ts';
import { toProcessInput } from '../../../server/analysis/model/chain-processes.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { findProof, toSteps, type ProofStep } from '../../../server/analysis/makeable/proof.ts';
import { findReplayFault, findSuperfluousSteps } from '../../../server/analysis/makeable/replay.ts';
import { createRegionView, type RegionView } from '../../../server/analysis/region/region-view.ts';
import { listOf } from '../../../server/analysis/region/rates.ts';
import { findLeaders } from '../../../server/analysis/network/leaders.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { id } from '../../testkit/tiny-chain.ts';

let view: RegionView;
beforeAll(async () => {
  const { facts, records } = await parseSeedFolder(fileURLToPath(new URL('../../../graph-seeds/nickel-copper-cobalt', import.meta.url)));
  view = createRegionView(createChainModel(facts, id('ni-cu-co'), records), id('cn-620300'));
});
const count = (bits: Uint8Array) => bits.reduce((sum, bit) => sum + bit, 0);
const number = (product: string) => view.model.productIndex.get(product)!;
const ids = (products: readonly number[]) => products.map((q) => view.model.products[q]!.id as string).sort();

/**
 * The figures that whoever wrote the definitions reached on the same facts by other means. They move when facts are corrected:
 * say then by how much, and which correction does it.
 */
describe('Jinchang', () => {
  test('what it has, probably has, and has on its way', () => {
    expect({
      recorded: count(view.recorded),
      possible: count(view.possible),
      available: count(view.available),
      planned: count(view.planned),
      surveyed: view.coverage.surveyed,
    }).toEqual({ recorded: 56, possible: 33, available: 89, planned: 18, surveyed: true });
  });

  test('its gaps', () => {
    expect([count(view.supplement), count(view.extend), count(view.strengthen()), findGaps(view).length]).toEqual([18, 31, 7, 56]);
    const secured = listOf(view.supplement.map((is, q) => is & view.secure[q]!));
    expect(ids(secured)).toEqual(['conc_cu', 'mhp']);
    expect(ids(listOf(view.strengthen()))).toEqual(['c2h2', 'cement', 'cl2', 'cu_strip', 'h2so4', 'nh3', 'ni_strip']);
    const battery = ['anode_gr', 'al_foil', 'electrolyte', 'separator', 'mnso4'];
    expect(battery.filter((q) => !view.supplement[number(q)])).toEqual([]);
  });

  test('one status for each product', () => {
    const counts = Object.fromEntries(toChainMap(view).counts.map(({ status, products }) => [status, products]));
    expect(counts).toEqual({ STRONG: 49, WEAK: 7, POSSIBLE: 33, PLANNED: 14, MISSING: 41, BOUGHT_IN: 9, OUTSIDE: 70 });
  });

  test('its rates and closure', () => {
    const { have, haveWithPossible, all } = view.completeness;
    expect([have, haveWithPossible, all]).toEqual([55, 77, 202]);
    const { need, have: recorded, possible } = view.localSupplyRate;
    expect([need.length, recorded.length, recorded.length + possible.length]).toEqual([64, 28, 46]);
    expect(view.closure('LOCAL_AND_RAW').size).toBe(150);
  });

  test('what it hangs on: at most, beyond purchase, and by what the records show', () => {
    expect(ids(view.sources().ring)).toEqual([]);
    const losses = view.losses();
    const of = (q: string) => [losses.loses(number(q)).length, losses.hard(number(q)).length, losses.linked(number(q)).length];
    expect(Object.fromEntries(['power', 'so2', 'h2so4', 'nh3', 'naoh', 'cement', 'ore_nicu', 'cl2'].map((q) => [q, of(q)]))).toEqual({
      power: [76, 0, 0],
      so2: [31, 9, 30],
      h2so4: [29, 7, 28],
      nh3: [6, 2, 0],
      naoh: [16, 10, 15],
      cement: [19, 0, 18],
      ore_nicu: [18, 1, 17],
      cl2: [18, 10, 16],
    });
    expect([...view.available.keys()].filter((q) => view.available[q] && !losses.reached()[q])).toEqual([]);
  });

  test('whose stop ends how much', () => {
    expect(
      findLeaders(view)
        .slice(0, 5)
        .map(({ enterprise, score }) => [enterprise, score]),
    ).toEqual([
      ['e_jinchuan', 77],
      ['e_jinni', 28],
      ['e_jinhua', 8],
      ['e_gzlh', 4],
      ['e_lomon', 1],
    ]);
  });

  test('every product of the closure has a proof that replays without a superfluous step', () => {
    const processes = view.model.processes.map((p) => toProcessInput(p, () => false));
    const base = view.base('LOCAL_AND_RAW').map((q) => view.model.products[q]!.id as string);
    const name = (q: number) => view.model.products[q]!.id as string;
    const named = (steps: readonly ProofStep[]) =>
      steps.map((step) => ({
        process: view.model.graph.processes[step.process]!,
        uses: step.uses.map(name),
        yields: step.yields.map(name),
      }));
    const prove = (q: number) => findProof(view.model.graph, { base: view.base('LOCAL_AND_RAW'), target: q, runHere: view.runHere });
    const closed = view.closure('LOCAL_AND_RAW');
    const all = named(toSteps(view.model.graph, closed));
    for (let q = 0; q < view.model.productCount; q++) {
      const proof = prove(q);
      expect(proof.makeable).toBe(closed.has[q] === 1);
      if (!proof.makeable) continue;
      const steps = named(proof.steps);
      expect(findReplayFault({ processes, base, steps, target: name(q) })).toBeNull();
      expect(findReplayFault({ processes, base, steps: all, target: name(q) })).toBeNull();
      if (steps.length > 0) expect(findSuperfluousSteps({ processes, base, steps, target: name(q) })).toEqual([]);
      expect(proof.build).toEqual(
        proof.steps
          .filter((step) => !view.runHere[step.process])
          .map((step) => step.process)
          .sort((x, y) => x - y),
      );
    }
    expect(prove(number('separator')).makeable).toBe(false);
  });

  test('the map shows all 223 products, each with its reason', () => {
    const map = toChainMap(view);
    expect([map.nodes.length, map.aggregated]).toEqual([223, false]);
    const reasons = map.nodes.map((node) => toStatusReason(view, node.number));
    expect(reasons.filter(({ zh, en }) => zh === '' || en === '' || /undefined|null/.test(zh + en))).toEqual([]);
  });
});
