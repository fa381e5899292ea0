/**
 * The published rule by which candidates are scored, as data: score = sum of weight × value, every value in 0..1.
 * A weight of the caller replaces the one here; a factor that the caller omits keeps its own. Who ceased or declined comes after all
 * others, whatever the score (analysis.md section 5).
 */
import type { Sentence } from '../../errors.ts';
import type { FactorName, Weights } from '../tools/rank.ts';
import { DISTANCE_CLASSES } from './distance.ts';

export const TARGET_FACTOR_KEYS = [
  'EVIDENCE',
  'CAPACITY',
  'TIES',
  'COVERAGE',
  'DISTANCE',
  'LISTED',
  'SIGNALS',
  'PROJECT_ELSEWHERE',
] as const;
export type TargetFactorKey = (typeof TARGET_FACTOR_KEYS)[number];
export type TargetValues = Readonly<Record<TargetFactorKey, number>>;
export type TargetWeights = Weights<TargetFactorKey>;

/**
 * Where a factor reaches its end: gap products for COVERAGE, steps for TIES, months for SIGNALS; and what a check to be made leaves of
 * EVIDENCE.
 */
export const LIMITS = { COVERAGE: 5, TIE_STEPS: 4, SIGNAL_MONTHS: 24, UNCHECKED: 0.5 } as const;

export interface TargetFactorRule extends FactorName<TargetFactorKey> {
  /** The normalisation in words. */
  rule: Sentence;
}

export const TARGET_FACTORS: readonly TargetFactorRule[] = [
  {
    key: 'EVIDENCE',
    weight: 0.2,
    name: { zh: '依据', en: 'Evidence' },
    rule: {
      zh: '最可靠的一条依据：文献或种子 1，导入 0.8，常识 0.6，估计 0.3；有“先核实”的减半',
      en: 'The best evidence: cited or seed 1, imported 0.8, common 0.6, estimate 0.3; half of it where something is to be checked first',
    },
  },
  {
    key: 'CAPACITY',
    weight: 0.15,
    name: { zh: '产能', en: 'Capacity' },
    rule: {
      zh: '产能 ÷ 同单位候选企业中的最大产能；无记录为 0',
      en: 'Capacity ÷ the largest of a candidate in the same unit; 0 without a record',
    },
  },
  {
    key: 'TIES',
    weight: 0.25,
    name: { zh: '关系', en: 'Ties' },
    rule: {
      zh: `1 ÷ 到本地企业或政府的最短关系步数，${LIMITS.TIE_STEPS} 步以上为 0；估计的关系不算`,
      en: `1 ÷ steps of the shortest path to an enterprise or government here, 0 beyond ${LIMITS.TIE_STEPS}; estimated relations do not count`,
    },
  },
  {
    key: 'COVERAGE',
    weight: 0.15,
    name: { zh: '覆盖缺口', en: 'Coverage' },
    rule: {
      zh: `它生产的本地缺口产品数 ÷ ${LIMITS.COVERAGE}，最多为 1`,
      en: `Gap products of this region that it makes ÷ ${LIMITS.COVERAGE}, at most 1`,
    },
  },
  {
    key: 'DISTANCE',
    weight: 0.1,
    name: { zh: '距离', en: 'Distance' },
    rule: {
      zh: `同省 ${DISTANCE_CLASSES.SAME}，邻省 ${DISTANCE_CLASSES.NEIGHBOUR}，同在西部或同在东中部 ${DISTANCE_CLASSES.SAME_HALF}，更远 ${DISTANCE_CLASSES.FURTHER}；地点不明为 0`,
      en: `${DISTANCE_CLASSES.SAME} in the same province, ${DISTANCE_CLASSES.NEIGHBOUR} in a neighbouring one, ${DISTANCE_CLASSES.SAME_HALF} in the same half of the country (west, or east and centre), ${DISTANCE_CLASSES.FURTHER} further; 0 where the place is not known`,
    },
  },
  {
    key: 'LISTED',
    weight: 0.05,
    name: { zh: '上市', en: 'Listed' },
    rule: { zh: '上市公司为 1', en: '1 for a listed company' },
  },
  {
    key: 'SIGNALS',
    weight: 0.1,
    name: { zh: '动向', en: 'Signals' },
    rule: {
      zh: `有来源的扩产、搬迁、融资、选址消息为 1，${LIMITS.SIGNAL_MONTHS} 个月内线性减到 0`,
      en: `1 for sourced news that it expands, relocates, raises money or looks for a site, fading to 0 over ${LIMITS.SIGNAL_MONTHS} months`,
    },
  },
  {
    key: 'PROJECT_ELSEWHERE',
    weight: -0.1,
    name: { zh: '别处在建', en: 'Project elsewhere' },
    rule: {
      zh: '正在本地区以外规划或建设同一产品则为 1（扣分）',
      en: '1 when it plans or builds the same product outside this region (it lowers the score)',
    },
  },
];
