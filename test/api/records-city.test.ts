import { describe, expect, it } from 'vitest';
import { idsOf, useApp, type Schema } from '../testkit/ask-seeds.ts';

const ask = useApp();

describe('what the city does, where and with whom', () => {
  it('counts the projects that outside firms would bring to the city as its own', async () => {
    const { projects, away } = await ask<Record<string, Schema.ProjectConnection>>(`{
      projects(filter: { region: "cn-620300" }, first: 200) { nodes { id } } away: projects(filter: { region: "cn-320600" }) { nodes { id } }
    }`);
    expect(idsOf(projects!.nodes)).toEqual(
      expect.arrayContaining(['pj_liuzu', 'pj_rmt', 'pj_tiankun', 'pj_duodeer', 'pj_baoti_niti', 'pj_baoti_nicu']),
    );
    expect(away!.nodes).toEqual([]);
  });

  it('has no project whose milestones go beyond its stage', async () => {
    const { projects } = await ask<{ projects: Schema.ProjectConnection }>(
      '{ projects(first: 200) { nodes { id stage stages { stage } } } }',
    );
    const order = ['TALK', 'INSPECTION', 'INTENT', 'TRACKING', 'SIGNED', 'STARTED', 'FUNDED', 'OPERATING'];
    expect(
      projects.nodes
        .filter(({ stage, stages }) => stages.some((one) => order.indexOf(one.stage) > order.indexOf(stage)))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('keeps what was spent on the vegetable park as a figure, not as funds in place', async () => {
    const { project, claims } = await ask<{ project: Schema.Project; claims: Schema.ClaimConnection }>(`{
      project(id: "pj_jiangnan") { checklist { key done } } claims(subject: "pj_jiangnan", indicator: "已完成投资") { nodes { raw value period } }
    }`);
    expect(project.checklist.find(({ key }) => key === 'FUNDED')).toEqual({ key: 'FUNDED', done: false });
    expect(claims.nodes).toEqual([{ raw: '0.9亿元', value: 0.9, period: '2020-10-12' }]);
  });

  it('gives the stage of an interval the month that is sure, and the days in words', async () => {
    const { project } = await ask<{ project: Schema.Project }>('{ project(id: "pj_3dinst") { stages { stage date evidence { basis } } } }');
    expect(project.stages).toEqual(
      ['TALK', 'SIGNED'].map((stage) => ({ stage, date: '2020-06', evidence: [{ basis: '2020-06-21 至 2020-06-23 之间' }] })),
    );
  });

  it('lets the province take part where it judged, and says who is in the joint team', async () => {
    const { province, team } = await ask<Record<string, Schema.Enterprise>>(`{
      province: enterprise(id: "e_gs_gov") { events { nodes { id kind participants { id } } } }
      team: enterprise(id: "e_team") { people { person { id } title } partnerships(kinds: [ESTABLISHES]) { nodes { from { id } } } }
    }`);
    expect(province!.events.nodes).toEqual([{ id: 'ev_awards', kind: 'OTHER', participants: [{ id: 'e_gs_gov' }, { id: 'e_gov' }] }]);
    expect(team!.people.map(({ person }) => person.id).sort()).toEqual([
      'p_liuyuqiang',
      'p_wangyongqian',
      'p_yangjianwu',
      'p_zhangyongxia',
    ]);
    expect(team!.partnerships.nodes.map(({ from }) => from.id).sort()).toEqual(['e_gov', 'e_jinchuan']);
  });

  it('#74, #89: names the meeting beside each target that it published, and the circular line beside batch 2', async () => {
    const { nodes, circular } = await ask<{ nodes: Schema.Passage[]; circular: Schema.PolicyLine }>(`{
      nodes(ids: ["S01:#75", "S01:#76", "S01:#77", "S01:#106"]) { ... on Passage { facts { id } } } circular: node(id: "pl_circular") { ... on PolicyLine { evidence { basis } } }
    }`);
    for (const { facts } of nodes.slice(0, 3)) expect(idsOf(facts)).toContain('ev_review');
    expect(idsOf(nodes[3]!.facts)).toEqual(expect.arrayContaining(['pj_batch2', 'pl_circular']));
    expect(circular.evidence[0]!.basis).toContain('第二批');
  });
});
