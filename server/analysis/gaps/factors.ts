/**
 * The published rule by which gaps are scored, as data: score = sum of weight × value, every value in 0..1, over the factors that
 * say something for the kind of gap. A weight of the caller replaces the one here; a factor that the caller omits keeps its own.
 * Counts are cut off (`FULL_AT`): above it more of the same no longer changes what an office does, and it keeps the work
 * for each gap bounded however large the chain is.
 */
import type { Confidence, GapKind } from '../../domain/words.ts';
import { CONFIDENCE_VALUES } from '../../domain/evidence.ts';
import type { Sentence } from '../../errors.ts';
import type { FactorName, Weights } from '../tools/rank.ts';

export const GAP_FACTOR_KEYS = ['DEMAND', 'OPENS', 'READINESS', 'FRAGILITY', 'DEPTH', 'EVIDENCE', 'CANDIDATES', 'PLANNED', 'STEP'] as const;
export type GapFactorKey = (typeof GAP_FACTOR_KEYS)[number];
export type GapWeights = Weights<GapFactorKey>;

/** The counts at which a factor reaches 1. */
export const FULL_AT = { DEMAND: 4, BUYERS: 6, OPENS: 6, HARD: 8, LINKED: 20, CANDIDATES: 6 } as const;

export { CONFIDENCE_VALUES };

/** What a gap brings to its factors, before it is brought to 0..1. */
export interface FactorFacts {
  kind: GapKind;
  /** SUPPLEMENT: weight of the needs here (region/demand.ts). STRENGTHEN: other groups here that live on it. */
  demand: number;
  /** Kinds of buyers anywhere, for what nothing here needs. */
  buyers: number;
  /** How firmly it stands that it is a goal; null for what is none. */
  goal: Confidence | null;
  /** SUPPLEMENT, EXTEND: known market here, with what is planned, as a share of the smallest plant that pays; 0 where not known. */
  fills: number;
  /** Products that it opens or completes next; a share of those of which it is one of several unmet inputs. */
  opens: number;
  readiness: number | null;
  /** Losses: what purchase cannot mend, and what the records show, counted up to FULL_AT.HARD and FULL_AT.LINKED. */
  hard: number;
  linked: number;
  stage: number;
  lastStage: number;
  confidence: Confidence | null;
  makersElsewhere: number;
  onTheWay: boolean;
  /** No plant of its own: a step inside a works here (region/inner-steps.ts), or only ever bought (region/way.ts). */
  noPlant: boolean;
  /** Values of the factors that raise the score, for those that lower it. */
  others: readonly number[];
}

export interface FactorRule extends FactorName<GapFactorKey> {
  /** The kinds of gap that it says something for. */
  kinds: readonly GapKind[];
  /** The normalisation in words. */
  rule: Sentence;
  value(facts: FactorFacts): number;
}

/** What lowers a score lowers it in proportion, never to zero. */
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const upTo = (n: number, full: number) => Math.min(1, n / full);
const valueOf = (confidence: Confidence | null) => (confidence === null ? 0 : CONFIDENCE_VALUES[confidence]);

export const GAP_FACTORS: readonly FactorRule[] = [
  {
    key: 'DEMAND',
    kinds: ['SUPPLEMENT', 'EXTEND', 'STRENGTHEN'],
    weight: 0.35,
    name: { zh: '需求', en: 'Demand' },
    rule: {
      zh: `补链：本地工序以它为主料计 1、辅料 0.5、能源 0.25，任选组由各成员分担，用它的企业各计 1、要它的目标产品各计 0.5，÷ ${FULL_AT.DEMAND}；延链：目标产品按其依据的可信度，否则链上以它为主料的产品与有记录的用户数 ÷ ${FULL_AT.BUYERS}；补链、延链若已知在建后本地市场和起步规模，取两者之比（比前项大时）；强链：依赖它的其他集团数 ÷ ${FULL_AT.DEMAND}；最多为 1`,
      en: `Supplement: each process here counts 1 for main material, 0.5 for auxiliary, 0.25 for energy, an OR group is shared by its members, each enterprise that uses it 1, each goal that wants it 0.5, ÷ ${FULL_AT.DEMAND}. Extend: for a goal how firm its source is, else products of the chain that are made from it and recorded users ÷ ${FULL_AT.BUYERS}. Both: the market here with what is planned ÷ the smallest plant that pays, where both are known and it is more. Strengthen: other groups that live on it ÷ ${FULL_AT.DEMAND}. At most 1`,
    },
    value: ({ kind, demand, buyers, goal, fills }) => {
      const asked = kind === 'EXTEND' ? Math.max(upTo(buyers, FULL_AT.BUYERS), valueOf(goal)) : upTo(demand, FULL_AT.DEMAND);
      return Math.max(asked, upTo(fills, 1));
    },
  },
  {
    key: 'OPENS',
    kinds: ['SUPPLEMENT', 'EXTEND'],
    weight: 0.1,
    name: { zh: '带动', en: 'Opens' },
    rule: {
      zh: `只差它就齐的工艺的产品数（差两样的计一半，差三样的计三分之一……） ÷ ${FULL_AT.OPENS}，最多为 1`,
      en: `Products of processes whose only unmet input it is (half for one of two, a third of three …) ÷ ${FULL_AT.OPENS}, at most 1`,
    },
    value: ({ opens }) => upTo(opens, FULL_AT.OPENS),
  },
  {
    key: 'READINESS',
    kinds: ['SUPPLEMENT', 'EXTEND'],
    weight: 0.2,
    name: { zh: '就绪度', en: 'Readiness' },
    rule: {
      zh: '最合适工艺的主料与辅料中本地可得的比例（资源与能源不计，一组“任选其一”算一种）；没有登记工艺的不知道，不加分，取 0',
      en: 'Share of the main and auxiliary inputs of the best process that are available here (resources and energy do not count, one OR group counts once); 0 where no process is recorded: what is not known adds nothing',
    },
    value: ({ readiness }) => readiness ?? 0,
  },
  {
    key: 'FRAGILITY',
    kinds: ['STRENGTHEN'],
    weight: 0.5,
    name: { zh: '脆弱度', en: 'Fragility' },
    rule: {
      zh: `失去它时买不来的牵连数 ÷ ${FULL_AT.HARD}、有记录的牵连数 ÷ ${FULL_AT.LINKED}（各最多为 1），前者占七成、后者占三成`,
      en: `Losses that purchase cannot mend ÷ ${FULL_AT.HARD} and losses that the records show ÷ ${FULL_AT.LINKED}, each at most 1; seven parts of the first, three of the second`,
    },
    value: ({ hard, linked }) => 0.7 * upTo(hard, FULL_AT.HARD) + 0.3 * upTo(linked, FULL_AT.LINKED),
  },
  {
    key: 'DEPTH',
    kinds: ['SUPPLEMENT', 'EXTEND'],
    weight: 0.1,
    name: { zh: '加工深度', en: 'Depth' },
    rule: { zh: '所在环节序号 ÷ 本链最末环节序号', en: 'Stage of the product ÷ last stage of the chain' },
    value: ({ stage, lastStage }) => (lastStage === 0 ? 0 : Math.min(1, stage / lastStage)),
  },
  {
    key: 'EVIDENCE',
    kinds: ['SUPPLEMENT', 'EXTEND', 'STRENGTHEN'],
    weight: 0.1,
    name: { zh: '依据', en: 'Evidence' },
    rule: {
      zh: '最有力的一条理由的可信度：文献或种子 1，导入或定义 0.8，计算 0.7，常识 0.6，估计 0.3；一条理由由几项事实相连时取最弱的一项',
      en: 'Confidence of the best supported reason: cited or seed 1, imported or definition 0.8, computed 0.7, common 0.6, estimate 0.3; a reason of several facts counts as its weakest',
    },
    value: ({ confidence }) => valueOf(confidence),
  },
  {
    key: 'CANDIDATES',
    kinds: ['SUPPLEMENT', 'EXTEND'],
    weight: 0.15,
    name: { zh: '候选企业', en: 'Candidates' },
    rule: {
      zh: `外地有生产记录的企业数 ÷ ${FULL_AT.CANDIDATES}，最多为 1`,
      en: `Enterprises elsewhere that are recorded to make it ÷ ${FULL_AT.CANDIDATES}, at most 1`,
    },
    value: ({ makersElsewhere }) => upTo(makersElsewhere, FULL_AT.CANDIDATES),
  },
  {
    key: 'PLANNED',
    kinds: ['SUPPLEMENT', 'EXTEND'],
    weight: -0.3,
    name: { zh: '已在建', en: 'On its way' },
    rule: {
      zh: '本地已有规划或在建的产能、项目时，取各加分因素取值的平均（扣分，不会扣到零），否则为 0',
      en: 'The mean of the values that add when capacity or a project is on its way here (it lowers the score, never to zero), else 0',
    },
    value: ({ onTheWay, others }) => (onTheWay ? mean(others) : 0),
  },
  {
    key: 'STEP',
    kinds: ['SUPPLEMENT', 'EXTEND'],
    weight: -0.3,
    name: { zh: '不单独建厂', en: 'No plant of its own' },
    rule: {
      zh: '它只是某个本地集团已做（或要做）的产品的一道工序，而那个集团手里已有原料时；或者它不是目标产品、到处买得到、链上又没有登记做它的工艺时，取各加分因素取值的平均（扣分，不会扣到零）；已在建的不再扣，否则为 0',
      en: 'The mean of the values that add when it is only a step towards what a group here makes or would make, and that group has the material, or when it is no goal, sold everywhere, and made by no process on record in the chain (it lowers the score, never to zero); 0 where it is on its way already, and else',
    },
    value: ({ noPlant, onTheWay, others }) => (noPlant && !onTheWay ? mean(others) : 0),
  },
];
