/** The second chain: silicon and photovoltaics of 包头. It shares nouns with the first, and those must be the same things in both. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBalances } from '../../../server/analysis/balance/balance.ts';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import type { Dataset } from '../../../server/domain/datasets.ts';
import type { Facts, Flow } from '../../../server/domain/facts.ts';
import type { Records } from '../../../server/domain/records.ts';
import { mergeParts } from '../../../server/datasets/merge-parts.ts';
import { toStatements } from '../../../server/datasets/statements.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { toGraphParts } from '../../../server/ingest/write/to-graph-parts.ts';
import { id } from '../../testkit/tiny-chain.ts';
import { weighRecipes } from '../../testkit/weigh-recipes.ts';

const FOLDER = 'graph-seeds/silicon-photovoltaic';
const { facts, records, passedOver } = await parseSeedFolder(FOLDER);
const { facts: first, records: firstRecords } = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const { weighed, gained, heavier, lost } = weighRecipes(facts);

/** What comes in beside the listed inputs, from the air or as water. */
const ENTERS = {
  air_sep: 'air',
  chloralkali: 'water',
  dmc_mk: 'water',
  fumed_mk: 'oxygen and water, the acid is of 31 %',
  h2_elec: 'water',
  hcl_syn: 'water, the acid is of 31 %',
  hf_mk: 'water, the acid is of 49 %',
};
/** Where the silicon and copper go that the recipe does not name. */
const LEAVES = {
  'mcs_mk Cu': 'a catalyst, into the residue',
  'pv_sand_mk Si': 'feldspar and fines, tailings',
  'quartz_hp_mk Si': 'sorted out before the leaching',
};

describe('the silicon and photovoltaics chain', () => {
  it('is read without a problem and is as large as the issue asks', () => {
    expect(passedOver).toEqual([]);
    expect(facts.chains.map(({ id, region, stages, segments }) => [id, region, stages.length, segments.length])).toEqual([
      ['si-pv', 'cn-150200', 8, 10],
    ]);
    expect(facts.products.length).toBeGreaterThanOrEqual(110);
    expect(facts.processes.length).toBeGreaterThanOrEqual(60);
    expect(facts.enterprises.length).toBeGreaterThanOrEqual(80);
    expect(facts.productions.length).toBeGreaterThanOrEqual(110);
    expect(facts.regions.filter(({ level }) => level === 'PARK').length).toBeGreaterThanOrEqual(7);
    expect(records.projects.length).toBeGreaterThanOrEqual(20);
    expect(records.claims.length).toBeGreaterThanOrEqual(55);
    expect(facts.sources.filter(({ citation, url }) => citation && url !== null).length).toBeGreaterThanOrEqual(75);
  });

  it('cites a publication for most makers, and for every capacity', () => {
    const sources = new Map(facts.sources.map((source) => [source.id, source]));
    const claimed = facts.productions.filter(({ evidence }) => evidence.some(({ confidence }) => confidence === 'CITED'));
    expect(claimed.length).toBeGreaterThanOrEqual(100);
    expect(
      claimed.flatMap(({ evidence }) => evidence).filter((one) => one.confidence === 'CITED' && !sources.get(one.source)!.citation),
    ).toEqual([]);
    const figures = facts.productions.filter(
      ({ capacity, evidence }) => capacity !== null && !evidence.some(({ source }) => /^P/.test(source)),
    );
    expect(figures.map(({ id }) => id)).toEqual([]);
  });

  it('names nothing of the city of the first chain', () => {
    const told = readdirSync(FOLDER).flatMap((name) =>
      readFileSync(`${FOLDER}/${name}`, 'utf8')
        .split('\n')
        .map((line) => `${name}: ${line}`),
    );
    expect(told.filter((line) => /金昌|金川|宝钛|甘肃|种子文章|首要报道|jinch|baoti|gansu|seed article/i.test(line))).toEqual([]);
  });
});

describe('the nouns it shares with the first chain', () => {
  /** Everything but the evidence and the place in a chain, which are each chain's own. */
  const same = <T extends { id: string }>(mine: readonly T[], theirs: readonly T[], own: readonly string[] = []) => {
    const other = new Map(theirs.map((noun) => [noun.id, noun]));
    const strip = (noun: T) => Object.fromEntries(Object.entries(noun).filter(([key]) => !['evidence', ...own].includes(key)));
    const shared = mine.filter(({ id }) => other.has(id));
    for (const noun of shared) expect(strip(noun), noun.id).toEqual(strip(other.get(noun.id)!));
    return shared.length;
  };
  it('are the same products, enterprises, regions and sources in every field', () => {
    expect(same(facts.products, first.products, ['stage', 'segment', 'chains'])).toBeGreaterThanOrEqual(25);
    expect(same(facts.enterprises, first.enterprises)).toBeGreaterThanOrEqual(3);
    expect(same(facts.regions, first.regions)).toBeGreaterThanOrEqual(35);
    expect(same(facts.sources, first.sources)).toBeGreaterThanOrEqual(5);
  });

  it('are the same processes with the same recipes', () => {
    const bare = ({ evidence: _, ...flow }: Flow) => flow;
    const recipes = ({ processes }: typeof facts) =>
      processes.map(({ evidence: _, inputs, output, byproducts, ...process }) => ({
        ...process,
        evidence: [],
        inputs: inputs.map(bare),
        output: bare(output),
        byproducts: byproducts.map(bare),
      }));
    expect(same(recipes(facts), recipes(first))).toBeGreaterThanOrEqual(4);
  });
});

describe('both chains in one graph', () => {
  const toDataset = (name: string, content: { facts: Facts; records: Records }) => ({
    dataset: { id: id(name), name, loadedAt: '2026-01-01T00:00:00.000Z', files: [] } as Dataset,
    statements: toStatements(toGraphParts(content.facts, content.records)),
  });
  const { parts, conflicts } = mergeParts(
    [toDataset('ni-cu-co', { facts: first, records: firstRecords }), toDataset('si-pv', { facts, records })],
    new Map(),
    () => null,
  );

  it('contradict each other nowhere', () => {
    expect(conflicts).toEqual([]);
  });

  it('keep every flow of every process, with one main output', () => {
    const flows = parts.links.filter(({ type }) => type === 'INPUT' || type === 'OUTPUT').map(({ to }) => to.id);
    const recipes = [...first.processes, ...facts.processes].map(({ id: process, inputs, byproducts }) => [
      process,
      1 + inputs.length + byproducts.length,
    ]);
    expect(new Set(flows).size).toBe([...new Map(recipes as [string, number][]).values()].reduce((all, one) => all + one));
    expect(flows.length).toBe(new Set(flows).size);
  });
});

describe('its recipes', () => {
  it('make no element out of nothing', () => {
    expect(weighed.length).toBeGreaterThanOrEqual(45);
    expect(gained(['Si', 'Cl', 'Cu', 'S', 'Na', 'Ca', 'P', 'F'])).toEqual([]);
  });
  it('weigh no more than what goes in, but for air and water, or say what is missing', () => {
    expect(heavier()).toEqual(Object.keys(ENTERS));
  });
  it('lose no silicon and no copper without a reason', () => {
    expect(lost(['Si', 'Cu'])).toEqual(Object.keys(LEAVES));
  });

  it('close the ring of tetrachlorosilane: what the Siemens process gives back is what the hydrochlorination takes', () => {
    const of = (process: string, product: string) => {
      const { inputs, byproducts } = facts.processes.find(({ id }) => (id as string) === process)!;
      return [...inputs, ...byproducts].find((flow) => (flow.product as string) === product)!.quantity!;
    };
    for (const route of ['polysi_siemens', 'silane_mk'])
      expect((of(route, 'tcs') * of('tcs_hydro', 'stc')) / of(route, 'stc')).toBeCloseTo(1, 2);
  });

  it('bring the silicon of a gigawatt through ingots and wafers', () => {
    /** t of silicon in what makes 1 GW: a wafer of 182 mm and 130 µm weighs 10 g and makes about 8.3 W. */
    const perGw: Record<string, number> = { mono_ingot: 1850, wafer: 1210 };
    const shares = new Map(
      facts.products.map(({ id, metals }) => [id as string, metals.find(({ element }) => element === 'Si')?.share ?? 0]),
    );
    const silicon = (flow: Flow) => flow.quantity! * (perGw[flow.product] ?? (flow.unit!.startsWith('t/') ? shares.get(flow.product)! : 0));
    for (const id of ['ingot_mk', 'wafer_mk']) {
      const { inputs, output, byproducts } = facts.processes.find((process) => (process.id as string) === id)!;
      const into = Math.max(...inputs.map(silicon));
      const outOf = [output, ...byproducts].map(silicon).reduce((all, one) => all + one);
      expect(outOf / into, id).toBeGreaterThan(0.97);
      expect(outOf / into, id).toBeLessThan(1.03);
    }
  });

  it('say why, where they are not complete', () => {
    for (const { id, incomplete } of facts.processes) if (incomplete !== null) expect(incomplete.length, id).toBeGreaterThan(5);
  });
});

describe('what it says of 包头', () => {
  const view = createRegionView(createChainModel(facts, id('si-pv'), records), id('cn-150200'));
  const gaps = (kind: string) =>
    findGaps(view)
      .filter((gap) => gap.kind === kind)
      .map(({ product }) => product as string);

  it('misses what the reports do not find there, frames, crucibles, ribbon, silicon metal and glass before all', () => {
    expect(gaps('SUPPLEMENT').slice(0, 5).sort()).toEqual(['al_frame', 'crucible', 'pv_glass', 'ribbon', 'si_metal']);
    expect(gaps('EXTEND')[0]).toBe('bracket');
  });

  it('takes what its plants make for themselves for no gap', () => {
    const captive = ['tcs', 'stc', 'silane', 'si_powder', 'si_scrap', 'si_kerf', 'h2', 'argon', 'oxygen', 'anode_pb'];
    expect(findGaps(view).filter(({ product }) => captive.includes(product))).toEqual([]);
  });

  it('is short of nothing by a rounding: what is short lacks a good part of what is needed', () => {
    const short = findBalances(view)
      .all()
      .filter(({ verdict }) => verdict === 'SHORT');
    expect(short.map(({ product }) => view.model.products[product]!.id as string)).toContain('si_powder');
    for (const { product, supply, need } of short) expect(supply.hi, view.model.products[product]!.id).toBeLessThan(0.9 * need.lo);
  });
});
