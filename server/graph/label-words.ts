/** What the labels of facts are called when they are counted. */
import type { Sentence } from '../errors.ts';
import { LABELS } from './vocabulary.ts';

export const LABEL_WORDS: Readonly<Record<string, Sentence>> = {
  [LABELS.chain]: { zh: '产业链', en: 'chains' },
  [LABELS.region]: { zh: '地区', en: 'regions' },
  [LABELS.product]: { zh: '产品', en: 'products' },
  [LABELS.process]: { zh: '工艺', en: 'processes' },
  [LABELS.enterprise]: { zh: '企业与机构', en: 'enterprises and agencies' },
  [LABELS.production]: { zh: '生产', en: 'productions' },
  [LABELS.need]: { zh: '需求', en: 'needs' },
  [LABELS.supplyLink]: { zh: '供应', en: 'supply links' },
  [LABELS.partnership]: { zh: '合作', en: 'partnerships' },
  [LABELS.absence]: { zh: '核实没有', en: 'verified absences' },
  [LABELS.survey]: { zh: '调查', en: 'surveys' },
  [LABELS.goal]: { zh: '目标', en: 'goals' },
  [LABELS.plantSize]: { zh: '建厂规模', en: 'plant sizes' },
  [LABELS.parkCapacity]: { zh: '园区余量', en: 'park capacities' },
  [LABELS.signal]: { zh: '动向', en: 'signals' },
  [LABELS.source]: { zh: '来源', en: 'sources' },
  [LABELS.person]: { zh: '人物', en: 'people' },
  [LABELS.position]: { zh: '职务', en: 'posts' },
  [LABELS.event]: { zh: '事件', en: 'events' },
  [LABELS.agreement]: { zh: '协议', en: 'agreements' },
  [LABELS.project]: { zh: '项目', en: 'projects' },
  [LABELS.milestone]: { zh: '项目节点', en: 'milestones' },
  [LABELS.projectBatch]: { zh: '项目批次', en: 'batches of projects' },
  [LABELS.policyLine]: { zh: '政策主线', en: 'policy lines' },
  [LABELS.decisionRule]: { zh: '决策规则', en: 'decision rules' },
  [LABELS.indicator]: { zh: '指标', en: 'indicators' },
  [LABELS.claim]: { zh: '数据主张', en: 'claims' },
  [LABELS.passage]: { zh: '来源段落', en: 'passages' },
};
