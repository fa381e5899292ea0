/**
 * The published rule by which gaps are scored, as data: score = sum of weight × value, every value in 0..1.
 * A weight of the caller replaces the one here; a factor that the caller omits keeps its own.
 * Counts are cut off (`FULL_AT`): above it more of the same no longer changes what an office does, and it keeps the work
 * for each gap bounded however large the chain is.
 */
import type { Confidence, GapKind } from '../../domain/words.ts';
import { CONFIDENCE_VALUES } from '../../domain/evidence.ts';
import type { Sentence } from '../../errors.ts';

export const GAP_FACTOR_KEYS = ['DEMAND', 'OPENS', 'READINESS', 'FRAGILITY', 'DEPTH', 'EVIDENCE', 'CANDIDATES', 'PLANNED'] as const;
export type GapFactorKey = (typeof GAP_FACTOR_KEYS)[number];

/** The counts at which a factor reaches 1. */
export const FULL_AT = { DEMAND: 4, OPENS: 10, FRAGILITY: 20, CANDIDATES: 8 } as const;

export { CONFIDENCE_VALUES };

/** What a gap brings to its factors, before it is brought to 0..1. */
export interface FactorFacts {
  kind: GapKind;
  /** Enterprises and processes here that need it. */
  needs: number;
  /** Products it opens, counted up to FULL_AT.OPENS. */
  opens: number;
  readiness: number | null;
  /** Products its loss stops, counted up to FULL_AT.FRAGILITY. */
  lost: number;
  stage: number;
  lastStage: number;
  confidence: Confidence | null;
  candidates: number;
  onTheWay: boolean;
}

export interface FactorRule {
  key: GapFactorKey;
  name: Sentence;
  /** Default weight; negative for what speaks against acting. */
  weight: number;
  /** The normalisation in words. */
  rule: Sentence;
  value(facts: FactorFacts): number;
}

const upTo = (n: number, full: number) => Math.min(1, n / full);

export const GAP_FACTORS: readonly FactorRule[] = [
  {
    key: 'DEMAND',
    weight: 0.3,
    name: { zh: '需求', en: 'Demand' },
    rule: {
      zh: `本地需要它的企业与工序数 ÷ ${FULL_AT.DEMAND}，最多为 1`,
      en: `Enterprises and processes here that need it ÷ ${FULL_AT.DEMAND}, at most 1`,
    },
    value: ({ needs }) => upTo(needs, FULL_AT.DEMAND),
  },
  {
    key: 'OPENS',
    weight: 0.2,
    name: { zh: '带动', en: 'Opens' },
    rule: {
      zh: `只补上它（以本地可得与全部资源类产品为基础）就能新做出的产品数 ÷ ${FULL_AT.OPENS}，最多为 1`,
      en: `Products that become makeable with it alone, from what is available here and all resources, ÷ ${FULL_AT.OPENS}, at most 1`,
    },
    value: ({ opens }) => upTo(opens, FULL_AT.OPENS),
  },
  {
    key: 'READINESS',
    weight: 0.1,
    name: { zh: '就绪度', en: 'Readiness' },
    rule: {
      zh: '最合适工艺的原料中本地可得的比例（一组“任选其一”算一种）；强链不计，为 0',
      en: 'Share of the inputs of the best process that are available here (one OR group counts once); 0 for strengthen gaps',
    },
    value: ({ readiness }) => readiness ?? 0,
  },
  {
    key: 'FRAGILITY',
    weight: 0.2,
    name: { zh: '脆弱度', en: 'Fragility' },
    rule: {
      zh: `失去它会连带停掉的本地产品数 ÷ ${FULL_AT.FRAGILITY}，最多为 1；只对强链计`,
      en: `Products made here that stop when it is lost ÷ ${FULL_AT.FRAGILITY}, at most 1; strengthen gaps only`,
    },
    value: ({ lost }) => upTo(lost, FULL_AT.FRAGILITY),
  },
  {
    key: 'DEPTH',
    weight: 0.05,
    name: { zh: '加工深度', en: 'Depth' },
    rule: { zh: '所在环节序号 ÷ 本链最末环节序号', en: 'Stage of the product ÷ last stage of the chain' },
    value: ({ stage, lastStage }) => (lastStage === 0 ? 0 : Math.min(1, stage / lastStage)),
  },
  {
    key: 'EVIDENCE',
    weight: 0.05,
    name: { zh: '依据', en: 'Evidence' },
    rule: {
      zh: '最有力的一条理由的可信度：文献或种子 1，导入或定义 0.8，计算 0.7，常识 0.6，估计 0.3；一条理由由几项事实相连时取最弱的一项',
      en: 'Confidence of the best supported reason: cited or seed 1, imported or definition 0.8, computed 0.7, common 0.6, estimate 0.3; a reason of several facts counts as its weakest',
    },
    value: ({ confidence }) => (confidence === null ? 0 : CONFIDENCE_VALUES[confidence]),
  },
  {
    key: 'CANDIDATES',
    weight: 0.1,
    name: { zh: '候选企业', en: 'Candidates' },
    rule: {
      zh: `外地可对接的企业数 ÷ ${FULL_AT.CANDIDATES}，最多为 1`,
      en: `Enterprises elsewhere that could come ÷ ${FULL_AT.CANDIDATES}, at most 1`,
    },
    value: ({ candidates }) => upTo(candidates, FULL_AT.CANDIDATES),
  },
  {
    key: 'PLANNED',
    weight: -0.15,
    name: { zh: '已在建', en: 'On its way' },
    rule: {
      zh: '本地已有规划或在建的产能则为 1（扣分），否则为 0',
      en: '1 when capacity is planned here already (it lowers the score), else 0',
    },
    value: ({ onTheWay }) => (onTheWay ? 1 : 0),
  },
];
