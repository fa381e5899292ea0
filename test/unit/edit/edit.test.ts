import { describe, expect, it } from 'vitest';
import { createSnapshot } from '../../../server/chain/snapshot.ts';
import { planHand } from '../../../server/datasets/plan-hand.ts';
import { planLoad } from '../../../server/datasets/plan-load.ts';
import { IntendedError } from '../../../server/errors.ts';
import type { Edit } from '../../../server/edit/edit.ts';
import type { FactId } from '../../../server/domain/ids.ts';
import { editAgreement } from '../../../server/edit/facts/edit-agreement.ts';
import { editClaim } from '../../../server/edit/facts/edit-claim.ts';
import { editEnterprise } from '../../../server/edit/facts/edit-enterprise.ts';
import { editProduction } from '../../../server/edit/facts/edit-production.ts';
import { editProject } from '../../../server/edit/facts/edit-project.ts';
import { editSource } from '../../../server/edit/facts/edit-source.ts';
import { retractFact } from '../../../server/edit/facts/retract-fact.ts';
import { placesBefore } from '../../../server/edit/places-before.ts';
import { toWrite } from '../../../server/edit/to-write.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import type { GraphParts } from '../../../server/ingest/write/graph-parts.ts';
import { toGraphParts } from '../../../server/ingest/write/to-graph-parts.ts';

const tiny = await parseSeedFolder('test/fixtures/seeds/tiny');
const REVISION = { id: 1, at: '', by: '', note: null, added: 0, changed: 0, removed: 0 };
const there = createSnapshot(REVISION, tiny.facts, tiny.records);
const DAY = { today: '2026-11-30', latest: '2026-12-01' };
const ASKED = { asked: { whom: '张工', date: '2026-11-20' } };
const METAL = { enterprise: 'e_smelter', product: 'metal' };
const loaded = planLoad(
  { nodes: [], links: [] },
  { dataset: { ...tiny.dataset, loadedAt: '' }, parts: toGraphParts(tiny.facts, tiny.records) },
);
const graph: GraphParts = { nodes: loaded.changes.newNodes, links: loaded.changes.newLinks };
const planOf = (edit: Edit) => planHand(graph, toWrite(edit, there), '2026-11-30T00:00:00.000Z');

function sentenceOf(compose: () => unknown): string {
  try {
    compose();
  } catch (error) {
    if (error instanceof IntendedError) return error.sentence.en;
    throw error;
  }
  return '';
}

describe('what is put in by hand', () => {
  it('of a fact that a folder states is no more than what it corrects', () => {
    const { changedNodes, newLinks, counts } = planOf(editProduction({ ...METAL, capacity: 1500 }, ASKED, there, DAY));
    expect(counts).toEqual({ added: 1, changed: 1, removed: 0 });
    expect(changedNodes.map(({ after }) => after.props['capacity'])).toEqual([1500]);
    const { stated } = newLinks.find(({ to, from }) => to.id === 'hand' && from.id.startsWith('makes:'))!.props;
    const [fields] = Object.values(JSON.parse(stated as string) as Record<string, Record<string, string | null>>);
    // Of the others it says nothing.
    expect(Object.entries(fields!).filter(([, value]) => value !== null)).toEqual([]);
    expect(Object.keys(fields!)).not.toContain('capacity');
  });

  it('changes nothing where the graph says it already on the same evidence', () => {
    const { counts } = planOf(editProduction({ ...METAL, capacity: 1200 }, { source: 'S1' }, there, DAY));
    expect(counts).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  it('needs to be known from somewhere, by a day that has come anywhere on earth', () => {
    const on = (date: string) => sentenceOf(() => editProduction(METAL, { asked: { whom: 'x', date } }, there, DAY));
    expect(sentenceOf(() => editProduction(METAL, {}, there, DAY))).toContain('give source');
    expect(on('2026-12-02')).toContain('still to come');
    expect([on('2026-12-01'), on('2026')]).toEqual(['', '']);
  });

  it('goes through the checks of the tables, and names the field', () => {
    expect(sentenceOf(() => editProduction({ ...METAL, unit: 'GWh' }, ASKED, there, DAY))).toMatch(/unit: .*does not measure/);
    expect(sentenceOf(() => editEnterprise({ name: '甲', uscc: '91350100M000100Y43' }, ASKED, there, DAY))).toContain('小冶炼厂');
    expect(sentenceOf(() => editEnterprise({ name: '小冶炼厂', region: 'cn-620302' }, ASKED, there, DAY))).toContain('e_smelter');
    expect(sentenceOf(() => editEnterprise({ name: '\u202e甲' }, ASKED, there, DAY))).toContain('name:');
    expect(sentenceOf(() => editProduction({ ...METAL, capacity: 1e308 * 10 }, ASKED, there, DAY))).toContain('no number');
  });

  it('adds to a list of a folder, and takes something from it where one says why', () => {
    const more = editProject({ id: 'pj_foil', makes: ['cell', 'metal', 'acid'] }, ASKED, there, DAY);
    expect(more.stated.records.projects[0]!.products.length).toBeGreaterThan(tiny.records.projects[0]!.products.length);
    const left = editProject({ id: 'pj_foil', owners: ['e_roller'] }, ASKED, there, DAY);
    expect(() => planOf(left)).toThrow(/to take it out, say why/);
    expect(() => planOf({ ...left, reason: '已退出' })).not.toThrow();
  });

  it('of an agreement has two parties and ends after it begins, maybe in days to come; what is left out of it stays', () => {
    const wrong = (input: object) => sentenceOf(() => editAgreement({ name: '新协议', ...input }, ASKED, there, DAY));
    const parties = ['e_smelter', 'e_roller'];
    expect(wrong({ parties: ['e_smelter'] })).toContain('parties: an agreement has at least two');
    expect(wrong({ parties: [...parties, 'nobody'] })).toContain('parties:');
    expect(wrong({ parties, products: ['unobtainium'] })).toContain('products:');
    expect(wrong({ parties, creates: ['metal'] })).toContain('creates:');
    expect(wrong({ parties, date: '2027' })).toContain('date: 2027 is still to come');
    expect([wrong({ parties, date: '2020-04', until: '2020-03' }), wrong({ parties, until: '2020' })]).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('until:')),
    );
    expect(wrong({ parties, date: '2020-04', until: '2020-06-01' })).toContain('until: it is as precise as');
    expect(wrong({ parties, date: '2026-11', until: '2029-11' })).toBe('');
    expect(wrong({ parties, name: '小箔框架协议', date: '2020-06-21' })).toContain('a_foil');
    // A park that comes of it is a region too, and led to as what it is in the graph.
    const { counts, newLinks } = planOf(editAgreement({ id: 'a_foil', kind: 'STRATEGIC' }, ASKED, there, DAY));
    expect(counts.removed).toBe(0);
    expect(newLinks.filter(({ type }) => type === 'CREATES').map(({ to }) => `${to.label} ${to.id}`)).toEqual([
      'Project pj_foil',
      'Enterprise e_park',
    ]);
    const figure = editClaim({ about: 'e_park', indicator: '面积', kind: 'ACTUAL', raw: '大' }, ASKED, there, DAY);
    expect(toWrite(figure, there).states.links.find(({ type }) => type === 'ABOUT')!.to).toEqual({ label: 'Enterprise', id: 'e_park' });
  });

  it('is not taken out while others rest on it, and takes its milestones along', () => {
    expect(() => planOf(retractFact({ id: 'e_smelter', reason: 'x' }, there))).toThrow(/rest/);
    const { goneNodes } = planOf(retractFact({ id: 'pj_foil', reason: 'x' }, there));
    expect(new Set(goneNodes.map(({ label }) => label))).toEqual(new Set(['Project', 'ProjectProduct', 'Milestone']));
  });
});

describe('where what is written over lay', () => {
  const here = tiny.facts.enterprises.find(({ id }) => id === 'e_smelter')!;
  const elsewhere = {
    ...here,
    id: 'e_far' as typeof here.id,
    name: '远厂',
    region: 'cn-elsewhere' as typeof here.region,
    uscc: null,
    listedCode: null,
  };
  const made = { ...tiny.facts.productions[0]!, id: 'far' as FactId, enterprise: elsewhere.id };
  const far = { ...tiny.records.agreements[0]!, id: 'far_deal', parties: [elsewhere.id, here.id] };
  const wide = createSnapshot(
    REVISION,
    { ...tiny.facts, enterprises: [...tiny.facts.enterprises, elsewhere], productions: [...tiny.facts.productions, made] },
    {
      ...tiny.records,
      agreements: [...tiny.records.agreements, far],
      claims: [...tiny.records.claims, { ...tiny.records.claims[0]!, id: 'far_claim' as FactId, about: elsewhere.id }],
    },
  );

  it('counts as a place of the edit: nobody makes what is made elsewhere, or a figure of it, one of his own', () => {
    const moved = editProduction({ ...METAL, id: made.id, capacity: null, unit: null }, ASKED, wide, DAY);
    expect(moved.places).toEqual([here.region]);
    expect(placesBefore(moved, wide)).toContain(elsewhere.region);
    const { indicator, kind } = tiny.records.claims[0]!;
    const figure = editClaim({ id: 'far_claim', about: here.id, indicator, kind, raw: '1 吨' }, ASKED, wide, DAY);
    expect(placesBefore(figure, wide)).toContain(elsewhere.region);
    const deal = editAgreement({ id: far.id, parties: [here.id, 'e_roller'] }, ASKED, wide, DAY);
    expect(deal.places).toEqual([elsewhere.region, here.region]);
    expect(retractFact({ id: far.id, reason: 'x' }, wide).places).toEqual([elsewhere.region]);
  });

  it('is nowhere for a source that is there and put otherwise, and nothing for what is new or stated again', () => {
    const [source] = tiny.facts.sources;
    expect(placesBefore(editSource({ id: source!.id, title: `${source!.title}改` }, wide), wide)).toEqual([null]);
    expect(placesBefore(editSource({ title: '新来源' }, wide), wide)).toEqual([]);
    const own = editProduction(METAL, ASKED, wide, DAY);
    expect(placesBefore(own, wide).every((place) => place === here.region)).toBe(true);
    const again = createSnapshot(REVISION, { ...wide.facts, sources: [...wide.facts.sources, ...own.stated.facts.sources] }, wide.records);
    expect(placesBefore(editProduction(METAL, ASKED, again, DAY), again)).not.toContain(null);
  });
});
