import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../server/domain/facts.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';

const { facts, records } = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const countBy = <T>(items: readonly T[], key: (item: T) => string) =>
  Object.fromEntries([...new Set(items.map(key))].sort().map((k) => [k, items.filter((item) => key(item) === k).length]));

/** Firms that only the article names: nobody has compared their names with a register. */
const ONLY_IN_THE_ARTICLE = [
  'e_apa',
  'e_beidou',
  'e_duodeer',
  'e_gsec',
  'e_hengzheng',
  'e_inspur',
  'e_jintong_jc',
  'e_liuzu',
  'e_rmt',
  'e_tiankun',
  'e_zijinyun',
  'e_ziyun',
];

describe('the seeds of the nickel-copper-cobalt chain', () => {
  it('hold every fact that was collected', () => {
    const flows = facts.processes.flatMap((p) => [p.output, ...p.inputs, ...p.byproducts]);
    expect({
      products: facts.products.length,
      processes: facts.processes.length,
      flows: flows.length,
      enterprises: facts.enterprises.length,
      parks: facts.regions.filter((r) => r.level === 'PARK').length,
      productions: facts.productions.length,
      needs: facts.needs.length,
      relations: facts.relations.length,
      supplies: facts.relations.filter((r) => r.kind === 'SUPPLIES').length,
      kinds: new Set(facts.relations.map((r) => r.kind)).size,
      publications: facts.sources.filter((s) => s.citation && s.id !== 'src-gb-t-2260').length,
    }).toEqual({
      products: 231,
      processes: 170,
      flows: 714,
      enterprises: 234,
      parks: 7,
      productions: 378,
      needs: 88,
      relations: 150,
      supplies: 25,
      kinds: 16,
      publications: 122,
    });
  });

  it('fill ten lanes and seven stages', () => {
    expect(
      countBy(
        facts.products.filter((p) => !p.isClass),
        (p) => p.segment,
      ),
    ).toEqual({ ni: 19, cu: 18, co: 10, pgm: 13, battery: 37, alloy: 55, electronics: 9, chemical: 32, circular: 18, enduse: 12 });
    expect(facts.chains.map((c) => [c.id, c.region, c.stages.length, c.segments.length])).toEqual([['ni-cu-co', 'cn-620300', 7, 10]]);
  });

  it('keep confidence as the facts had it', () => {
    const best = (evidence: Evidence[]) => evidence[0]?.confidence ?? 'none';
    expect(countBy(facts.productions, (f) => best(f.evidence))).toEqual({ CITED: 273, COMMON: 91, COMPUTED: 1, ESTIMATE: 11, SEED: 2 });
    expect(countBy(facts.needs, (f) => best(f.evidence))).toEqual({ CITED: 24, COMMON: 57, ESTIMATE: 7 });
    expect(countBy(facts.relations, (f) => best(f.evidence))).toEqual({ CITED: 65, COMMON: 15, ESTIMATE: 26, SEED: 44 });
    expect(
      countBy(
        facts.processes.flatMap((p) => [p.output, ...p.inputs, ...p.byproducts]),
        (f) => best(f.evidence),
      ),
    ).toEqual({ CITED: 2, COMMON: 4, COMPUTED: 202, DEFINITION: 170, ESTIMATE: 336 });
  });

  it('give every fact at least one source', () => {
    const bare = Object.entries(facts).flatMap(([name, list]) =>
      name === 'sources'
        ? []
        : list.filter((fact: { evidence?: Evidence[] }) => !fact.evidence?.length).map((fact: { id: string }) => `${name} ${fact.id}`),
    );
    expect(bare).toEqual([]);
    expect(facts.processes.flatMap((p) => [...p.inputs, ...p.byproducts, p.output]).filter((f) => f.evidence.length === 0)).toEqual([]);
    expect(facts.sources.filter((s) => !s.citation).map((s) => s.id)).toEqual([
      'src-common',
      'src-definition',
      'src-engineering',
      'src-estimate',
    ]);
  });

  it('give no link where it is known to be broken', () => {
    expect(facts.sources.filter((s) => s.linkOk !== (s.url !== null))).toEqual([]);
    expect(facts.sources.filter((s) => s.linkOk).length).toBe(58);
  });

  it('place 52 enterprises and agencies in Jinchang and stand parks and governments for their areas', () => {
    const parent = new Map(facts.regions.map((r) => [r.id, r.parent]));
    const inside = (id: string | null): boolean => id !== null && (id === 'cn-620300' || inside(parent.get(id as never) ?? null));
    expect(facts.enterprises.filter((e) => inside(e.region)).length).toBe(52);
    expect(facts.enterprises.find((e) => e.id === 'e_gov')?.area).toBe('cn-620300');
    expect(facts.enterprises.filter((e) => e.kind === 'PARK').every((e) => (e.area as string) === (e.id as string))).toBe(true);
    expect(
      facts.enterprises
        .filter((e) => !e.nameVerified)
        .map((e) => e.id as string)
        .sort(),
    ).toEqual(ONLY_IN_THE_ARTICLE);
  });

  it('hold what the seed article states around the chain, each statement with its passage', () => {
    expect(Object.fromEntries(Object.entries(records).map(([name, list]) => [name, list.length]))).toEqual({
      people: 6,
      positions: 10,
      events: 10,
      agreements: 8,
      projects: 50,
      milestones: 59,
      batches: 7,
      policyLines: 10,
      decisionRules: 13,
      indicators: 49,
      claims: 123,
      passages: 108,
      leads: 0,
      leadNotes: 0,
      leadCriteria: 0,
    });
    expect(records.passages.map((p) => p.label).sort()).toEqual(Array.from({ length: 108 }, (_, i) => `#${i + 1}`).sort());
    expect(records.claims.find((c) => c.id === 'c_nisalt')).toMatchObject({
      raw: '5000万吨/年',
      value: null,
      candidates: ['5000吨/年', '5万吨/年'],
    });
    expect(facts.enterprises.filter((e) => e.standsFor > 1).map((e) => [e.id, e.standsFor])).toEqual([
      ['e_freight_rest', 8],
      ['e_pack_rest', 2],
      ['e_units91', 91],
    ]);
    const lines = new Map(records.policyLines.map((line) => [line.id, records.projects.filter((p) => p.policyLine === line.id).length]));
    expect([lines.get('pl_civil'), lines.get('pl_agri'), lines.get('pl_urbanrural')]).toEqual([0, 3, 2]);
  });

  it('mark the quantities of end uses as illustrations', () => {
    const marked = facts.processes.filter((p) => p.inputs.some((f) => f.illustrative)).map((p) => p.output.product);
    expect(marked.sort()).toEqual(['aeroengine', 'agri', 'building', 'chip', 'consumer', 'ev', 'nuclear', 'ship']);
  });

  it('hold nothing of the site furniture around the article, and open in Excel', () => {
    const files = readdirSync('graph-seeds', { recursive: true, encoding: 'utf8' })
      .map((name) => join('graph-seeds', name))
      .filter((path) => statSync(path).isFile());
    for (const path of files) {
      const bytes = readFileSync(path);
      expect(bytes.toString('utf8')).not.toMatch(/周亚洁|赵永善|新安村/);
      if (path.endsWith('.csv')) expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
  });
});
