/**
 * The published rule by which candidates are scored, as data: score = sum of weight × value, every value in 0..1.
 * A weight of the caller replaces the one here; a factor that the caller omits keeps its own. Vetoes come after all others,
 * whatever the score (analysis.md section 5).
 */
import type { Sentence } from '../../errors.ts';

export const TARGET_FACTOR_KEYS = ['EVIDENCE', 'CAPACITY', 'TIES', 'COVERAGE', 'DISTANCE', 'LISTED', 'PROJECT_ELSEWHERE'] as const;
export type TargetFactorKey = (typeof TARGET_FACTOR_KEYS)[number];
export type TargetValues = Readonly<Record<TargetFactorKey, number>>;
export type TargetWeights = Partial<Record<TargetFactorKey, number>>;

/** Where a factor reaches its end: gap products for COVERAGE, kilometres for DISTANCE, steps for TIES. */
export const LIMITS = { COVERAGE: 5, DISTANCE_KM: 3000, TIE_STEPS: 4 } as const;

export interface TargetFactorRule {
  key: TargetFactorKey;
  name: Sentence;
  weight: number;
  /** The normalisation in words. */
  rule: Sentence;
}

export const TARGET_FACTORS: readonly TargetFactorRule[] = [
  {
    key: 'EVIDENCE',
    weight: 0.2,
    name: { zh: '依据', en: 'Evidence' },
    rule: {
      zh: '最可靠的一条依据：文献或种子 1，导入 0.8，常识 0.6，估计 0.3',
      en: 'The best evidence: cited or seed 1, imported 0.8, common 0.6, estimate 0.3',
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
      zh: `1 − 直线距离 ÷ ${LIMITS.DISTANCE_KM} 公里，不小于 0；地点不明为 0`,
      en: `1 − distance as the crow flies ÷ ${LIMITS.DISTANCE_KM} km, at least 0; 0 where the place is not known`,
    },
  },
  {
    key: 'LISTED',
    weight: 0.05,
    name: { zh: '上市', en: 'Listed' },
    rule: { zh: '上市公司为 1', en: '1 for a listed company' },
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
