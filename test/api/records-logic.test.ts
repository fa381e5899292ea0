import { describe, expect, it } from 'vitest';
import { idsOf, useApp, type Schema } from '../testkit/ask-seeds.ts';

const ask = useApp();
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';

describe('#85–#91: two zones, two cities, two integrations', () => {
  it('is a tree of six leaves with their projects; the empty cell is there', async () => {
    const { policyLines } = await ask<{ policyLines: Schema.PolicyLine[] }>(
      '{ policyLines { id name parent { id } children { id } projects { id } enterprises { id } coverage { stage projects } } }',
    );
    const root = policyLines.find(({ parent }) => !parent)!;
    expect([root.name, idsOf(root.children)]).toEqual(['两区两城两融合', ['pl_zones', 'pl_cities', 'pl_integration']]);
    expect(idsOf(policyLines)).toEqual([
      'pl_222',
      'pl_zones',
      'pl_nicuco',
      'pl_agri',
      'pl_cities',
      'pl_civil',
      'pl_circular',
      'pl_integration',
      'pl_urbanrural',
      'pl_cityfirm',
    ]);
    const leaves = policyLines.filter(({ children }) => children.length === 0);
    expect(Object.fromEntries(leaves.map(({ id, projects }) => [id, idsOf(projects)]))).toEqual({
      pl_nicuco: ['pj_3dinst', 'pj_nialloy5000', 'pj_nisalt5000w'],
      pl_agri: ['pj_caibasket', 'pj_gobi', 'pj_sheep'],
      pl_civil: [],
      pl_circular: ['pj_duodeer', 'pj_tiankun'],
      pl_urbanrural: ['pj_jiangnan', 'pj_kanas'],
      pl_cityfirm: ['pj_liuzu', 'pj_rmt'],
    });
    const civil = leaves.find(({ id }) => id === 'pl_civil')!;
    expect([civil.name, civil.coverage.length, civil.coverage.reduce((sum, { projects }) => sum + projects, 0)]).toEqual([
      '全国文明城市',
      9,
      0,
    ]);
    for (const { coverage, projects } of policyLines) expect(coverage.reduce((sum, one) => sum + one.projects, 0)).toBe(projects.length);
    expect(root.projects).toHaveLength(leaves.flatMap(({ projects }) => projects).length);
    expect(idsOf(leaves.find(({ id }) => id === 'pl_cityfirm')!.enterprises)).toContain('e_team');
  });

  it('lists the projects of a line with those below it', async () => {
    const { zones, leaf } = await ask<Record<string, Schema.ProjectConnection>>(
      '{ zones: projects(filter: { policyLine: "pl_zones" }) { totalCount } leaf: projects(filter: { policyLine: "pl_agri" }) { totalCount } }',
    );
    expect([zones!.totalCount, leaf!.totalCount]).toEqual([6, 3]);
  });
});

describe('#92–#98: slogans that act as rules are answered by computed things', () => {
  it('say which method answers them', async () => {
    const { source } = await ask<{ source: Schema.Source }>('{ source(id: "S01") { passages { label answeredBy { id title answers } } } }');
    const answered = Object.fromEntries(source.passages.flatMap(({ label, answeredBy }) => (answeredBy ? [[label, answeredBy.id]] : [])));
    expect(answered).toMatchObject({
      '#92': 'leaders',
      '#93': 'gaps',
      '#94': 'industry-forest',
      '#95': 'clusters',
      '#96': 'projects',
      '#98': 'leaders',
      '#99': 'checklist',
      '#100': 'checklist',
    });
  });

  it('are answered: the leader with its share, gaps of the three kinds, clusters, trees and forest', async () => {
    const { leaders, extend, supplement, strengthen, clusters, industryForest } = await ask<{
      leaders: Schema.Leader[];
      extend: Schema.GapConnection;
      supplement: Schema.GapConnection;
      strengthen: Schema.GapConnection;
      clusters: Schema.Cluster[];
      industryForest: Schema.IndustryForest;
    }>(`{
      leaders(${HERE}, first: 2) { enterprise { id } score dependenceShare }
      extend: gaps(${HERE}, kind: EXTEND) { totalCount } supplement: gaps(${HERE}, kind: SUPPLEMENT) { totalCount } strengthen: gaps(${HERE}, kind: STRENGTHEN) { totalCount }
      clusters(${HERE}) { products { id } sharedInputs { id } }
      industryForest(${HERE}) { trees { root { id } depth } }
    }`);
    expect(leaders.map(({ enterprise, score }) => [enterprise.id, score])[0]).toEqual(['e_jinchuan', 77]);
    expect(leaders[0]!.dependenceShare).toBeGreaterThan(0.5);
    expect([extend, supplement, strengthen].map(({ totalCount }) => totalCount)).toEqual([31, 18, 7]);
    expect(clusters.length).toBeGreaterThan(0);
    expect(industryForest.trees[0]?.root.id).toBe('e_jinchuan');
  });
});

describe('#99–#108: pledges, aims and quotes', () => {
  it('#99, #100: the pledge of service is a checklist with a case owner', async () => {
    const { signed, tracked } = await ask<Record<string, Schema.Project>>(`{
      signed: project(id: "pj_3dinst") { caseOwner checklist { key text done date } } tracked: project(id: "pj_nialloy5000") { checklist { key done } }
    }`);
    expect(signed!.caseOwner).toBeNull();
    expect(signed!.checklist.map(({ key }) => key)).toEqual([
      'TALK',
      'INSPECTION',
      'INTENT',
      'TRACKING',
      'SIGNED',
      'FILING',
      'LAND',
      'ENVIRONMENT',
      'PERMIT',
      'STARTED',
      'FUNDED',
      'OPERATING',
    ]);
    expect(signed!.checklist.find(({ key }) => key === 'SIGNED')).toEqual({ key: 'SIGNED', text: '签订协议', done: true, date: '2020-06' });
    expect(signed!.checklist.filter(({ key, done }) => done && ['FILING', 'LAND', 'STARTED', 'OPERATING'].includes(key))).toEqual([]);
    expect(tracked!.checklist.filter(({ done }) => done).map(({ key }) => key)).toContain('TRACKING');
  });

  it('#97, #101–#107: each is a statement of the source with the facts it is about', async () => {
    const wanted: Record<string, string> = {
      '#97': 'a_consensus',
      '#101': 'a_gsec',
      '#102': 'e_party',
      '#103': 'cn-620300',
      '#104': 'pj_freight',
      '#105': 'ev_baoti_talk',
      '#106': 'pj_batch2',
      '#107': 'pj_batch1',
    };
    const { nodes } = await ask<{ nodes: Schema.Passage[] }>(
      'query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Passage { label facts { id } } } }',
      { ids: Object.keys(wanted).map((label) => `S01:${label}`) },
    );
    for (const { label, facts } of nodes) expect(idsOf(facts), label).toContain(wanted[label]);
  });

  it('#108: the investors’ confidence is kept as a quote that nothing can verify', async () => {
    const { node } = await ask<{ node: Schema.Claim }>(
      '{ node(id: "c_confidence") { ... on Claim { kind raw value verdict settledBy } } }',
    );
    expect(node).toEqual({
      kind: 'NAME',
      raw: '更加坚定',
      value: null,
      verdict: 'UNVERIFIED',
      settledBy: expect.stringContaining('不可核实'),
    });
  });
});

describe('#109: the furniture of the site', () => {
  it('is nowhere', async () => {
    for (const text of ['周亚洁', '赵永善', '宁远堡镇新安村', '新安村']) {
      const answer = await ask<{
        search: Schema.SearchHit[];
        claims: Schema.ClaimConnection;
        events: Schema.EventConnection;
        agreements: Schema.AgreementConnection;
        projects: Schema.ProjectConnection;
      }>(
        'query Q($text: String!) { search(text: $text) { id } claims(subject: $text) { totalCount } events(text: $text) { totalCount } agreements(text: $text) { totalCount } projects(filter: { text: $text }) { totalCount } }',
        { text },
      );
      expect(answer, text).toEqual({
        search: [],
        claims: { totalCount: 0 },
        events: { totalCount: 0 },
        agreements: { totalCount: 0 },
        projects: { totalCount: 0 },
      });
    }
  });
});

describe('search', () => {
  it.each([
    ['张永霞', 'PERSON', 'p_zhangyongxia'],
    ['zhangpingxiang', 'PERSON', 'p_zhangpingxiang'],
    ['羰基镍及铂族', 'PROJECT', 'pj_carbonyl2'],
    ['第一批集中开工', 'PROJECT_BATCH', 'pj_batch1'],
    ['三方合作框架', 'AGREEMENT', 'a_three'],
    ['上海、江苏精准招商', 'EVENT', 'ev_shanghai'],
    ['城乡融合', 'POLICY_LINE', 'pl_urbanrural'],
    ['镍钴原材料高端制造业', 'AGREEMENT', 'a_nico'],
    ['经济技术开发区', 'ENTERPRISE', 'e_jetdz'],
    ['网络货运总部', 'ENTERPRISE', 'e_apa'],
    ['阎良3D打印基地', 'ENTERPRISE', 'e_xianam'],
    ['龙蟒佰利联集团股份有限公司', 'ENTERPRISE', 'e_lomon'],
  ])('finds %s as %s', async (text, kind, id) => {
    const { search } = await ask<{ search: Schema.SearchHit[] }>(
      `query Q($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds) { kind id node { id } } }`,
      { text, kinds: [kind] },
    );
    expect(search[0]).toMatchObject({ kind, id, node: { id } });
  });
});
