/** The figures that the definitions give for the seed facts: chain ni-cu-co, region 金昌市. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { toChainMap } from '../../../server/analysis/map/chain-map.ts';
import { toProcessInput } from '../../../server/analysis/model/chain-processes.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { findProof, toSteps, type ProofStep } from '../../../server/analysis/makeable/proof.ts';
import { findReplayFault, findSuperfluousSteps } from '../../../server/analysis/makeable/replay.ts';
import { createRegionView, type RegionView } from '../../../server/analysis/region/region-view.ts';
import { readSeeds } from '../../../server/ingest/read-seeds.ts';
import { id } from '../../testkit/tiny-chain.ts';

let view: RegionView;
beforeAll(async () => {
  const facts = await readSeeds(fileURLToPath(new URL('../../../graph-seeds/nickel-copper-cobalt', import.meta.url)));
  view = createRegionView(createChainModel(facts, id('ni-cu-co')), id('cn-620300'));
});
const count = (bits: Uint8Array) => bits.reduce((sum, bit) => sum + bit, 0);
const number = (product: string) => view.model.productIndex.get(product)!;

describe('Jinchang', () => {
  test('what it has', () => {
    expect({
      recorded: count(view.recorded),
      runHere: count(view.runHere),
      byproductsHere: count(view.byproductHere),
      possible: count(view.possible),
      planned: count(view.planned),
      withThatStatus: view.statuses().filter((s) => s === 'PLANNED').length,
    }).toEqual({ recorded: 66, runHere: 53, byproductsHere: 9, possible: 21, planned: 8, withThatStatus: 6 });
  });

  test('its gaps', () => {
    expect([count(view.supplement), count(view.extend), count(view.strengthen()), findGaps(view).length]).toEqual([19, 50, 27, 96]);
    const battery = ['anode_gr', 'al_foil', 'electrolyte', 'separator', 'li2co3', 'mnso4', 'cu_foil_li'];
    expect(battery.filter((q) => !view.supplement[number(q)])).toEqual([]);
  });

  test('its rates and closure', () => {
    expect([view.completeness.have, view.completeness.all]).toEqual([85, 186]);
    expect([view.localSupplyRate.have.length, view.localSupplyRate.need.length]).toEqual([43, 62]);
    expect(view.closure('LOCAL_AND_RAW').size).toBe(164);
  });

  test('what it hangs on', () => {
    expect(['h2so4', 'cl2', 'naoh'].map((q) => view.loses(number(q)).length)).toEqual([26, 21, 15]);
    const group = view.model.enterpriseIndex.get('e_jinchuan')!;
    const sole = [...view.recorded.keys()].filter((q) => {
      const makers = view.local.makers.items.subarray(view.local.makers.start[q]!, view.local.makers.start[q + 1]!);
      return makers.length > 0 && makers.every((e) => view.model.groupHead[e] === group);
    });
    expect(sole.length + view.sustain().lost(sole, Infinity, view.available).length).toBe(67);
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

  test('the map shows all 205 products, each with its reason', () => {
    const map = toChainMap(view);
    expect([map.nodes.length, map.aggregated]).toEqual([205, false]);
    expect(
      map.nodes.filter((node) => node.reason.zh === '' || node.reason.en === '' || /undefined|null/.test(node.reason.zh + node.reason.en)),
    ).toEqual([]);
  });
});
