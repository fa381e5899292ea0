import { describe, expect, it } from 'vitest';
import { idsOf, useApp, type Schema } from '../testkit/ask-seeds.ts';

const ask = useApp();
const RELATION = 'kind from{id} to{id} product{id} date until note agreement{id} event{id} mark evidence{locator source{id}}';

describe('#1–#23: enterprises and institutes', () => {
  it('has the leader, the institutes and Baoti with what the text says of them', async () => {
    const { jinchuan, baoti, xian, nin } = await ask<Record<string, Schema.Enterprise>>(`{
      jinchuan: enterprise(id: "e_jinchuan") { agreements { nodes { id } } makes(first: 200) { nodes { product { id } phase } } evidence { locator } }
      baoti: enterprise(id: "e_baoti_g") { region { id } kind events { nodes { id } } makes { nodes { product { id } } } }
      xian: enterprise(id: "e_xianam") { kind agreements { nodes { id } } people { person { id } } partnerships { nodes { kind to { id } } } }
      nin: enterprise(id: "e_nin") { kind people { person { id } title } events { nodes { id } } }
    }`);
    expect(idsOf(jinchuan!.agreements.nodes)).toEqual(expect.arrayContaining(['a_three', 'a_consensus']));
    expect(jinchuan!.makes.nodes.filter(({ phase }) => phase === 'OPERATING').map(({ product }) => product.id)).toEqual(
      expect.arrayContaining(['cls_ni', 'cu_cathode', 'cls_co']),
    );
    expect(jinchuan!.evidence.map(({ locator }) => locator)).toContain('#1');
    expect([baoti!.region?.id, idsOf(baoti!.events.nodes)]).toEqual(['cn-610300', ['ev_baoji_xian', 'ev_baoti_talk']]);
    expect([xian!.kind, idsOf(xian!.agreements.nodes), xian!.people.map(({ person }) => person.id)]).toEqual([
      'INSTITUTE',
      ['a_nico', 'a_three'],
      ['p_lubingheng'],
    ]);
    expect(xian!.partnerships.nodes.map(({ kind, to }) => `${kind} ${to.id}`)).toEqual(
      expect.arrayContaining(['ESTABLISHES e_3dinst', 'OPERATES e_natam']),
    );
    expect([nin!.kind, nin!.people[0]?.person.id, idsOf(nin!.events.nodes)]).toEqual(['INSTITUTE', 'p_zhangpingxiang', ['ev_baoji_xian']]);
  });

  it('has the planned institute, founded by three and branch of the national centre', async () => {
    const { enterprise } = await ask<{ enterprise: Schema.Enterprise }>(
      `{ enterprise(id: "e_3dinst") { name partnerships { nodes { ${RELATION} } } makes { nodes { phase } } } }`,
    );
    expect(enterprise.name).toContain('中国镍都3D打印金属材料研究院');
    const relations = enterprise.partnerships.nodes;
    expect(relations.filter(({ kind }) => kind === 'ESTABLISHES').map(({ from, agreement }) => `${from.id} ${agreement?.id}`)).toEqual([
      'e_gov a_three',
      'e_jinchuan a_three',
      'e_xianam a_three',
    ]);
    expect(relations.find(({ kind }) => kind === 'PART_OF')?.to.id).toBe('e_natam');
    expect(enterprise.makes.nodes.every(({ phase }) => phase === 'PLANNED')).toBe(true);
  });

  it('has the firms that signed or talked, and the doubtful names unverified', async () => {
    const { enterprises, talks } = await ask<{ enterprises: Schema.EnterpriseConnection; talks: Schema.EventConnection }>(`{
      enterprises(filter: { nameVerified: false }, first: 200) { nodes { id claims { raw kind verdict rule { id } settledBy } } }
      talks: events(text: "五家") { nodes { participants { id } agreements { id } } }
    }`);
    for (const [id, printed] of [
      ['e_liuzu', '六族'],
      ['e_beidou', '土桥'],
      ['e_hengzheng', '恒正惠佳'],
      ['e_duodeer', '多得尔'],
    ]) {
      const claim = enterprises.nodes.find((one) => one.id === id)?.claims.find(({ kind }) => kind === 'NAME');
      expect(claim, id).toMatchObject({
        raw: printed,
        verdict: 'UNVERIFIED',
        rule: { id: 'name' },
        settledBy: expect.stringContaining('核对名称'),
      });
    }
    expect(idsOf(talks.nodes[0]!.participants)).toEqual(['e_party', 'e_kanas', 'e_jiangnan', 'e_inspur', 'e_taixi', 'e_hengzheng']);
    expect(idsOf(talks.nodes[0]!.agreements)).toEqual(['a_kanas', 'a_jiangnan']);
  });

  it('has the tenants of the freight park, two named and eight unnamed, and who runs it', async () => {
    const { network, rest } = await ask<{ network: Schema.Enterprise; rest: Schema.Enterprise }>(`{
      network: enterprise(id: "e_freight") { kind partnerships(kinds: [RESIDENT_IN, OPERATES]) { nodes { kind from { id standsFor } } } }
      rest: enterprise(id: "e_freight_rest") { standsFor evidence { locator } }
    }`);
    expect(network.kind).toBe('PARK');
    const residents = network.partnerships.nodes.filter(({ kind }) => kind === 'RESIDENT_IN').map(({ from }) => from);
    expect(idsOf(residents).sort()).toEqual(['e_beidou', 'e_freight_rest', 'e_ziyun']);
    expect(residents.reduce((sum, { standsFor }) => sum + standsFor, 0)).toBe(10);
    expect(network.partnerships.nodes.find(({ kind }) => kind === 'OPERATES')?.from.id).toBe('e_apa');
    expect(rest).toMatchObject({ standsFor: 8, evidence: [{ locator: '#22' }] });
  });

  it('marks what stands in captions only as captions', async () => {
    const { nodes } = await ask<{ nodes: Schema.Passage[] }>(
      '{ nodes(ids: ["S01:#18", "S01:#19", "S01:#23", "S01:#39", "S01:#40"]) { ... on Passage { caption facts { id } } } }',
    );
    expect(nodes.map(({ caption }) => caption)).toEqual([true, true, true, true, true]);
    const ids = nodes.flatMap(({ facts }) => idsOf(facts));
    expect(ids).toEqual(expect.arrayContaining(['e_zijinyun', 'e_jintong_jc', 'naoh', 'power', 'e_mars']));
    const { zijinyun } = await ask<{ zijinyun: Schema.Enterprise }>(
      '{ zijinyun: enterprise(id: "e_zijinyun") { evidence { caption confidence range { start end } quote } } }',
    );
    expect(zijinyun.evidence).toEqual([{ caption: true, confidence: 'SEED', range: { start: 0, end: 16 }, quote: null }]);
  });
});

describe('#24–#42: people, agencies, places and parks', () => {
  it('has the six people with titles, posts and events', async () => {
    const ids = ['p_zhangyongxia', 'p_wangyongqian', 'p_yangjianwu', 'p_liuyuqiang', 'p_lubingheng', 'p_zhangpingxiang'];
    const { nodes } = await ask<{ nodes: Schema.Person[] }>(
      'query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { name titles positions { title enterprise { id } } events { id } } } }',
      { ids },
    );
    expect(nodes.map(({ name }) => name)).toEqual(['张永霞', '王永前', '杨建武', '刘玉强', '卢秉恒', '张平祥']);
    expect(nodes.map(({ positions }) => positions[0]?.enterprise.id)).toEqual([
      'e_party',
      'e_jinchuan',
      'e_gov',
      'e_jinchuan',
      'e_xianam',
      'e_nin',
    ]);
    expect(nodes[0]).toMatchObject({
      titles: ['金昌市委书记'],
      events: expect.arrayContaining([{ id: 'ev_baoji_xian' }, { id: 'ev_talks' }]),
    });
    expect(nodes[0]!.positions[0]?.title).toBe('书记');
    expect(nodes[2]!.events).toEqual([{ id: 'ev_shanghai' }]);
    expect(nodes[4]!.titles).toEqual(['中国工程院院士']);
  });

  it('has the agencies, parks, the district and the places of the visits', async () => {
    const ids = [
      'e_party',
      'e_gov',
      'e_units91',
      'e_jetdz_cmte',
      'e_gs_gov',
      'e_jetdz',
      'e_minying',
      'e_hexibao',
      'e_freight',
      'e_jc_district',
      'e_baoji_cluster',
    ];
    const { nodes, places, gwbay } = await ask<{ nodes: Schema.Enterprise[]; places: Schema.Region[]; gwbay: Schema.Enterprise }>(
      `query Q($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Enterprise { id kind standsFor partnerships(inferred: true) { nodes { kind to { id } } } } }
      places: nodes(ids: ["cn-620302", "cn-610100", "cn-31", "cn-32", "cn-610114", "cn-610300"]) { ... on Region { name } }
      gwbay: enterprise(id: "e_gwbay") { name }
    }`,
      { ids },
    );
    expect(nodes.map((one) => one?.id)).toEqual(ids);
    expect(nodes.filter(({ kind }) => kind === 'PARK').length).toBeGreaterThanOrEqual(4);
    expect(nodes.find(({ id }) => id === 'e_units91')?.standsFor).toBe(91);
    expect(nodes.find(({ id }) => id === 'e_jetdz_cmte')?.partnerships.nodes.map(({ kind, to }) => `${kind} ${to.id}`)).toContain(
      'GOVERNS e_jetdz',
    );
    expect(places.map(({ name }) => name)).toEqual(['金川区', '西安市', '上海市', '江苏省', '阎良区', '宝鸡市']);
    expect(gwbay.name).toContain('粤港澳大湾区');
  });
});

describe('#43–#61: projects and products', () => {
  it('has the tracked projects of the metal chain, the impossible one without a value', async () => {
    const { projects } = await ask<{
      projects: Schema.ProjectConnection;
    }>(`{ projects(filter: { policyLine: "pl_nicuco", stage: [TRACKING] }) { nodes {
      id stageWords inChain makes { id } capacity { raw value unit candidates verdict } stages { stage date } } } }`);
    expect(projects.nodes.map(({ id, makes, capacity }) => [id, makes[0]?.id, capacity?.raw, capacity?.value])).toEqual([
      ['pj_nialloy5000', 'nialloy_strip', '5000吨/年', 5000],
      ['pj_nisalt5000w', 'cls_nisalt', '5000万吨/年', null],
    ]);
    expect(projects.nodes[1]).toMatchObject({
      inChain: true,
      stageWords: '跟踪对接',
      capacity: { candidates: ['5000吨/年', '5万吨/年'], verdict: 'IMPLAUSIBLE' },
      stages: [{ stage: 'TRACKING', date: '2020' }],
    });
  });

  it('has the farm projects outside the chain, counted in policy and never in a gap', async () => {
    const { agri, off, signed, gaps } = await ask<{
      agri: Schema.ProjectConnection;
      off: Schema.ProjectConnection;
      signed: Schema.Project[];
      gaps: Schema.GapConnection;
    }>(`{
      agri: projects(filter: { policyLine: "pl_agri" }) { nodes { id inChain } }
      off: projects(filter: { inChain: false }, first: 200) { nodes { id } }
      signed: nodes(ids: ["pj_jiangnan", "pj_kanas"]) { ... on Project { id investment { raw value bound } policyLine { id } inChain } }
      gaps(chain: "ni-cu-co", region: "cn-620300", first: 200) { nodes { product { id } projects { id inChain } } }
    }`);
    expect(agri.nodes).toEqual(['pj_caibasket', 'pj_gobi', 'pj_sheep'].map((id) => ({ id, inChain: false })));
    expect(signed).toEqual([
      {
        id: 'pj_jiangnan',
        investment: { raw: '约20亿元', value: 20, bound: 'ABOUT' },
        policyLine: { id: 'pl_urbanrural' },
        inChain: false,
      },
      { id: 'pj_kanas', investment: { raw: '40亿元', value: 40, bound: 'EXACT' }, policyLine: { id: 'pl_urbanrural' }, inChain: false },
    ]);
    const inGaps = gaps.nodes.flatMap(({ projects }) => projects);
    expect(inGaps.length).toBeGreaterThan(3);
    expect(inGaps.filter(({ id }) => off.nodes.some((one) => one.id === id))).toEqual([]);
    expect(idsOf(gaps.nodes.find(({ product }) => product.id === 'niti_strip')!.projects)).toEqual([]);
    expect(gaps.nodes.find(({ product }) => product.id === 'naoh_flake')?.projects).toEqual([{ id: 'pj_flake', inChain: true }]);
  });

  it('has the coal projects of the Hexibao park and the freight headquarters', async () => {
    const { agreement, freight } = await ask<{ agreement: Schema.Agreement; freight: Schema.Project }>(`{
      agreement: node(id: "a_gsec") { ... on Agreement { kind parties { id } creates { id ... on Project { region { id } stage } } } }
      freight: project(id: "pj_freight") { owners { id } stage inChain }
    }`);
    expect(agreement).toEqual({
      kind: 'STRATEGIC',
      parties: [{ id: 'e_gov' }, { id: 'e_gsec' }],
      creates: ['pj_coalbase', 'pj_coalchem'].map((id) => ({ id, region: { id: 'e_hexibao' }, stage: 'SIGNED' })),
    });
    expect(freight).toEqual({ owners: [{ id: 'e_apa' }, { id: 'e_freight' }], stage: 'OPERATING', inChain: false });
  });

  it('has the batches with stated sums and checks, and the 54 projects as a figure', async () => {
    const { projectBatches, claims } = await ask<{ projectBatches: Schema.ProjectBatch[]; claims: Schema.ClaimConnection }>(`{
      projectBatches { id date statedProjects statedInvestment investment { raw value bound } projects { id } checks { rule { id } verdict detail claims { id } } }
      claims(indicator: "招商引资项目数", period: "2020-01/2020-05") { nodes { raw value } }
    }`);
    const [first, second] = ['pj_batch1', 'pj_batch2'].map((id) => projectBatches.find((one) => one.id === id)!) as [
      Schema.ProjectBatch,
      Schema.ProjectBatch,
    ];
    expect(first).toMatchObject({
      date: '2020-03-20',
      statedProjects: 12,
      statedInvestment: 50,
      investment: { raw: '50多亿元', value: 50, bound: 'MORE_THAN' },
    });
    expect(first.checks.find(({ rule }) => rule.id === 'open-interval')?.detail).toContain('按多于 50 亿元计');
    expect(second).toMatchObject({ date: '2020-04-09', statedProjects: 15, statedInvestment: 43 });
    expect(second.checks.find(({ rule }) => rule.id === 'share')).toMatchObject({
      verdict: 'CONSISTENT',
      detail: expect.stringContaining('40 亿元 ÷ 43 亿元 = 93.02%'),
      claims: [{ id: 'c_batch2_att_inv' }, { id: 'c_batch2_inv' }, { id: 'c_batch2_share' }],
    });
    expect(claims.nodes).toEqual([{ raw: '54项', value: 54 }]);
  });

  it('has what the institute is to work on and what is developed together', async () => {
    const { institute, strip, passage } = await ask<{
      institute: Schema.Enterprise;
      strip: Schema.ProjectConnection;
      passage: Schema.Passage;
    }>(`{
      institute: enterprise(id: "e_3dinst") { partnerships(kinds: [RESEARCHES]) { nodes { product { id } } } }
      strip: projects(filter: { owner: "e_baoti_g" }) { nodes { id makes { id } } }
      passage: node(id: "S01:#61") { ... on Passage { facts { id } } }
    }`);
    expect(institute.partnerships.nodes.map(({ product }) => product?.id)).toEqual([undefined, 'am_wire']);
    expect(strip.nodes).toEqual([
      { id: 'pj_baoti_nicu', makes: [{ id: 'cuni_tube' }] },
      { id: 'pj_baoti_niti', makes: [{ id: 'niti_strip' }] },
    ]);
    expect(idsOf(passage.facts)).toEqual(['pj_3dinst', 'aeroengine', 'ship', 'nuclear', 'niti_device', 'am_part']);
  });
});

describe('#62–#74: relations, events and agreements', () => {
  it('has the one mutual pair, and its history from supply to joint development', async () => {
    const { mutualSuppliers, enterprise } = await ask<{ mutualSuppliers: Schema.MutualSupply[]; enterprise: Schema.Enterprise }>(`{
      mutualSuppliers { enterprises { id } links { from { id } } }
      enterprise(id: "e_jinchuan") { partnerships(with: "e_baoti_g") { nodes { ${RELATION} } } }
    }`);
    expect(mutualSuppliers.map(({ enterprises }) => idsOf(enterprises))).toEqual([['e_baoti_g', 'e_jinchuan']]);
    const history = enterprise.partnerships.nodes;
    // Supply is of long standing and joint development of recent years: neither has a date that the text states.
    expect(history.map(({ kind, date, until }) => [kind, date, until])).toEqual([
      ['AGREEMENT', '2020-06-21', '2020-06-23'],
      ['TALKS', '2020-06-21', '2020-06-23'],
      ['SUPPLIES', null, null],
      ['SUPPLIES', null, null],
      ['JOINT_DEVELOPS', null, null],
      ['JOINT_DEVELOPS', null, null],
    ]);
    expect(
      history.filter(({ kind }) => kind === 'JOINT_DEVELOPS').map(({ agreement, note }) => [agreement, note?.includes('近几年')]),
    ).toEqual([
      [null, true],
      [null, true],
    ]);
    expect(history[1]).toMatchObject({ event: { id: 'ev_baoti_talk' } });
    expect(history.map(({ evidence }) => evidence[0]?.locator)).toEqual(['#66', '#64', '#62', '#62', '#63', '#63']);
  });

  it('has the three-party agreement that creates the institute', async () => {
    const { agreements } = await ask<{ agreements: Schema.AgreementConnection }>(
      '{ agreements(text: "三方", enterprise: "e_xianam") { nodes { kind date until parties { id } creates { __typename id } products { id } } } }',
    );
    expect(agreements.nodes).toEqual([
      {
        kind: 'FRAMEWORK',
        date: '2020-06-21',
        until: '2020-06-23',
        parties: [{ id: 'e_gov' }, { id: 'e_jinchuan' }, { id: 'e_xianam' }],
        creates: [
          { __typename: 'Enterprise', id: 'e_3dinst' },
          { __typename: 'Project', id: 'pj_3dinst' },
        ],
        products: [{ id: 'am_wire' }],
      },
    ]);
  });

  it('has the two trips, the talks, the invitations, the forum and the meetings', async () => {
    const { events, june, early } = await ask<Record<string, Schema.EventConnection>>(`{
      events(first: 200) { nodes { id kind } }
      june: events(since: "2020-06") { nodes { id start end people { id } places { id } } }
      early: events(until: "2020-02", enterprise: "e_units91") { nodes { id } }
    }`);
    expect(Object.fromEntries(events!.nodes.map(({ id, kind }) => [id, kind]))).toEqual({
      ev_baoji_xian: 'VISIT',
      ev_shanghai: 'VISIT',
      ev_talks: 'TALK',
      ev_invited: 'INSPECTION',
      ev_forum: 'FORUM',
      ev_plenum: 'MEETING',
      ev_review: 'MEETING',
      ev_gsec: 'SIGNING',
      ev_baoti_talk: 'TALK',
      ev_awards: 'OTHER',
    });
    expect(june!.nodes.find(({ id }) => id === 'ev_baoji_xian')).toMatchObject({
      start: '2020-06-21',
      end: '2020-06-23',
      people: [{ id: 'p_zhangyongxia' }, { id: 'p_wangyongqian' }, { id: 'p_lubingheng' }, { id: 'p_zhangpingxiang' }],
      places: [{ id: 'cn-610300' }, { id: 'cn-610100' }, { id: 'cn-610114' }],
    });
    expect(idsOf(early!.nodes)).toEqual(['ev_review']);
  });

  it('ties talks and signings to their events, and lets the team take part', async () => {
    const { team, duodeer, liuzu } = await ask<Record<string, Schema.Enterprise>>(`{
      team: enterprise(id: "e_team") { events { nodes { id } } }
      duodeer: enterprise(id: "e_duodeer") { partnerships(kinds: [TALKS]) { nodes { event { id } } } }
      liuzu: enterprise(id: "e_liuzu") { partnerships(kinds: [AGREEMENT]) { nodes { from { id } agreement { id } event { id } } } }
    }`);
    expect(idsOf(team!.events.nodes)).toEqual(['ev_shanghai', 'ev_baoji_xian']);
    expect(duodeer!.partnerships.nodes[0]?.event?.id).toBe('ev_invited');
    expect(liuzu!.partnerships.nodes).toEqual([{ from: { id: 'e_gov' }, agreement: { id: 'a_liuzu' }, event: { id: 'ev_shanghai' } }]);
  });

  it('knows every stage of the pipeline that the text names', async () => {
    const { projects } = await ask<{ projects: Schema.ProjectConnection }>('{ projects(first: 200) { nodes { stage stages { stage } } } }');
    expect(new Set(projects.nodes.flatMap(({ stage, stages }) => [stage, ...stages.map((one) => one.stage)]))).toEqual(
      new Set(['TALK', 'INSPECTION', 'INTENT', 'TRACKING', 'SIGNED', 'STARTED', 'FUNDED', 'OPERATING']),
    );
  });
});
