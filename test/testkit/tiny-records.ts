import type { Evidence } from '../../server/domain/facts.ts';
import type { Records } from '../../server/domain/records.ts';

const cited = (source: string, more: Partial<Evidence> = {}): Evidence => ({ source, confidence: 'CITED', basis: null, locator: null, caption: false, ...more }) as Evidence;

/** A few records of every kind around the tiny facts, with lists whose order must survive the graph and an agreement that creates two kinds of things. */
export function createTinyRecords(): Records {
  return {
    people: [{ id: 'p_a', name: '甲先生', nameEn: null, titles: ['书记', '董事长'], evidence: [cited('s1', { locator: 'S25' })] }],
    positions: [
      { person: 'p_a', enterprise: 'e_a', title: '书记', evidence: [cited('s1')] },
      { person: 'p_a', enterprise: 'e_a', title: null, evidence: [] },
      { person: 'p_a', enterprise: 'e_park', title: '董事长', evidence: [cited('s2')] },
    ],
    events: [{
      id: 'ev', name: '走访', nameEn: 'Visit', kind: 'VISIT', start: '2020-06-21', end: '2020-06-23', participants: ['e_park', 'e_a'], people: ['p_a'],
      places: ['r-city', 'e_park'], agreements: ['ag'], evidence: [cited('s2'), cited('s1')],
    }],
    agreements: [{
      id: 'ag', name: '协议', nameEn: null, kind: 'FRAMEWORK', date: '2020', until: null, parties: ['e_park', 'e_a'], creates: ['pj_b', 'e_a'], products: ['slag', 'metal'], evidence: [cited('s1')],
    }],
    projects: [
      { id: 'pj_a', name: '项目"甲"', nameEn: null, stage: 'TALK', stageWords: null, owners: [], makes: [], region: null, policyLine: null, batch: null, inChain: false, caseOwner: null, investment: null, capacity: null, evidence: [] },
      {
        id: 'pj_b', name: '项目乙', nameEn: 'Project B', stage: 'STARTED', stageWords: '开工', owners: ['e_park', 'e_a'], makes: ['slag', 'metal'], region: 'e_park', policyLine: 'pl_leaf',
        batch: 'b1', inChain: true, caseOwner: '专班', investment: 'c_inv', capacity: 'c_raw', evidence: [cited('s1', { caption: true })],
      },
    ],
    milestones: [{ id: 'reached:pj_b:started', project: 'pj_b', stage: 'STARTED', date: '2020-03-20', evidence: [cited('s1')] }],
    batches: [{ id: 'b1', name: '第一批', nameEn: null, date: '2020-03-20', statedProjects: 12, statedInvestment: 50, investment: 'c_inv', evidence: [cited('s1')] }],
    policyLines: [
      { id: 'pl', name: '两区', nameEn: null, parent: null, enterprises: [], evidence: [] },
      { id: 'pl_leaf', name: '叶', nameEn: 'Leaf', parent: 'pl', enterprises: ['e_park', 'e_a'], evidence: [cited('s1')] },
    ],
    claims: [
      { id: 'c_inv', subject: '第一批', about: 'b1', indicator: '总投资', kind: 'ACTUAL', period: '2020-03-20', raw: '50多亿元', value: 50, unit: '亿元', bound: 'AT_LEAST', candidates: [], settledBy: null, evidence: [cited('s1')] },
      { id: 'c_raw', subject: '甲公司', about: 'makes:e_a:metal:operating', indicator: '产能', kind: 'PLANNED', period: null, raw: '5000万吨/年', value: null, unit: 't/a', bound: 'EXACT', candidates: ['5000吨', '5万吨'], settledBy: '核对', evidence: [cited('s2')] },
    ],
    passages: [
      { id: 's1:S25', source: 's1', label: 'S25', start: 0, end: 4, caption: true, facts: ['p_a', 'rel:SUPPLIES:e_a:e_park:metal', 'c_inv', 'r-city', 'e_park', 'ag'], answeredBy: 'leaders' },
      { id: 's2:x', source: 's2', label: 'x', start: null, end: null, caption: false, facts: [], answeredBy: null },
    ],
  } as unknown as Records;
}
