/**
 * The questions that are asked of a region or of the whole graph, described like the methods of the catalogue: what each answers,
 * assumes and rests on. They take their input from the graph, so they have no input table of their own and no self-test on one.
 */
import type { Sentence } from '../../errors.ts';
import { CLAIM_RULES } from '../claims/judge-claims.ts';
import { GAP_FACTORS } from '../gaps/factors.ts';
import type { Method } from '../method/method.ts';
import { TARGET_FACTORS } from '../targets/target-factors.ts';

export type MethodDescription = Omit<Method, 'input' | 'run'>;

const REGION = { name: 'region', meaning: { zh: '地区', en: 'the region' } };
const CHAIN = { name: 'chain', meaning: { zh: '产业链', en: 'the chain' } };
const WEIGHTS = {
  name: 'weights',
  meaning: { zh: '替换的因素权重；未给出的保持原值', en: 'weights in place of the factors’ own; what is left out keeps its own' },
};
const INFERRED = { name: 'inferred', meaning: { zh: '是否计入估计的关系', en: 'whether relations of confidence ESTIMATE count' } };
const FIRST = { name: 'first', meaning: { zh: '最多给出多少', en: 'how many at most' } };
const NO_RECORD: Sentence = { zh: '“无记录”不等于“没有”。', en: '"No record" is never "absent".' };
const NO_ESTIMATES: Sentence = { zh: '估计的关系默认不计。', en: 'Estimated relations stay out unless asked for.' };

/** A factor of a score as an assumption: its name, its weight and its normalisation. */
function toAssumption({ name, weight, rule }: { name: Sentence; weight: number; rule: Sentence }): Sentence {
  return { zh: `${name.zh}（权重 ${weight}）：${rule.zh}。`, en: `${name.en} (weight ${weight}): ${rule.en}.` };
}

export const regionMethods: readonly MethodDescription[] = [
  {
    id: 'gaps',
    title: { zh: '缺口识别与排序', en: 'Gaps and their ranking' },
    answers: {
      zh: '一个地区的产业链哪里缺、哪里弱，先做哪一个？',
      en: 'Where is the chain of a region missing or weak, and what comes first?',
    },
    assumptions: [
      NO_RECORD,
      { zh: '得分 = 各因素权重 × 取值之和，取值在 0 到 1 之间。', en: 'Score = sum of weight × value, every value in 0..1.' },
      ...GAP_FACTORS.map(toAssumption),
    ],
    complexity: 'Linear in the links, and one bounded loss per product with a sole maker group',
    source: 'Definitions of this product (sections 1 and 2 of the analysis)',
    parameters: [CHAIN, REGION, WEIGHTS],
  },
  {
    id: 'targets',
    title: { zh: '招商目标', en: 'Targets' },
    answers: { zh: '为补一个缺口，先找外地哪家企业，为什么？', en: 'Which enterprise elsewhere to call for a gap, and why?' },
    assumptions: [
      { zh: '只有规划、名称未核实、没有可引用来源的排在最后。', en: 'Only planned, name not verified, no source to cite: ranked last.' },
      NO_ESTIMATES,
      ...TARGET_FACTORS.map(toAssumption),
    ],
    complexity: 'Linear in the candidates’ facts and the relations',
    source: 'Definitions of this product (section 5 of the analysis)',
    parameters: [CHAIN, REGION, { name: 'product', meaning: { zh: '缺口产品', en: 'the product of the gap' } }, WEIGHTS],
  },
  {
    id: 'robustness',
    title: { zh: '排名稳健性', en: 'Robustness of the ranking' },
    answers: {
      zh: '权重和存疑事实变动时，名次会怎样变？先核实哪三条？',
      en: 'How do ranks move when weights and doubtful facts move, and which three facts to verify first?',
    },
    assumptions: [
      {
        zh: '每个权重上下浮动一半；事实按可信度失效：文献 5%，导入 10%，常识 20%，估计 40%。',
        en: 'Each weight moves by half; facts fail by confidence: cited 5 %, imported 10 %, common 20 %, estimate 40 %.',
      },
      {
        zh: '名次区间为九成运行的范围；同一种子结果相同。',
        en: 'The interval holds nine runs of ten; the same seed gives the same answer.',
      },
    ],
    complexity: 'O(runs × candidates log candidates)',
    source: 'Saltelli et al. 2008, Global Sensitivity Analysis',
    parameters: [
      { name: 'seed', meaning: { zh: '随机种子', en: 'the seed' } },
      { name: 'runs', meaning: { zh: '运行次数', en: 'how many runs' } },
      FIRST,
    ],
  },
  {
    id: 'leaders',
    title: { zh: '链主', en: 'Leaders' },
    answers: { zh: '哪个集团停产，本地产业链损失最大？', en: 'Whose loss costs the chain of the region most?' },
    assumptions: [
      {
        zh: '得分 = 独家生产的产品数 + 随之停产的产品数；按集团合计。',
        en: 'Score = products it alone makes + products that then stop; groups count as one.',
      },
    ],
    complexity: 'One loss per group that is a sole maker',
    source: 'Definitions of this product (section 4 of the analysis)',
    parameters: [CHAIN, REGION, FIRST],
  },
  {
    id: 'portfolio',
    title: { zh: '投资组合', en: 'Portfolio' },
    answers: { zh: '预算有限，补哪些缺口收益最大？', en: 'With a budget, which gaps to close for the most gain?' },
    assumptions: [
      {
        zh: '收益为所补缺口的得分之和；投资额以来源所述为先，其次是使用者的估算；来源只写“超过”或“至少”的按下限计，并在说明中写明。',
        en: 'Gain is the sum of the scores of the gaps closed; stated investments go before the caller’s estimates; "more than" or "at least" counts at its least, and the answer says so.',
      },
      {
        zh: '投入品齐备之前工厂不算投产；每个结果都重新推演一遍。',
        en: 'A plant opens nothing before its inputs are there; every answer is replayed.',
      },
    ],
    complexity: '0/1 programme under a time limit; the gap to the optimum is stated',
    source: 'Huangfu & Hall 2018, HiGHS; Lin & Zhao 2004, loop formulas',
    parameters: [
      { name: 'budget', meaning: { zh: '预算（亿元）', en: 'the budget in 100 million yuan' } },
      { name: 'costs', meaning: { zh: '投资估算', en: 'estimated costs' } },
      WEIGHTS,
    ],
  },
  {
    id: 'paths',
    title: { zh: '找关系', en: 'Paths' },
    answers: { zh: '两家企业怎样联系得上？', en: 'How are two enterprises connected?' },
    assumptions: [
      NO_ESTIMATES,
      { zh: '关系双向可走，同一对企业之间只算一步。', en: 'Relations are walked both ways; several between two enterprises are one step.' },
    ],
    complexity: 'About paths × length × neighbours',
    source: 'Hart, Nilsson & Raphael 1968; Yen 1971',
    parameters: [
      { name: 'maxLength', meaning: { zh: '最多几步', en: 'most steps' } },
      { name: 'kinds', meaning: { zh: '关系种类', en: 'kinds of relation' } },
      INFERRED,
      FIRST,
    ],
  },
  {
    id: 'partner-network',
    title: { zh: '伙伴网络', en: 'Partner network' },
    answers: { zh: '一家企业周围有哪些伙伴？', en: 'Who is around an enterprise?' },
    assumptions: [NO_ESTIMATES, { zh: '限定时间时，没有日期的关系不计。', en: 'With a period given, undated relations are left out.' }],
    complexity: 'Linear in the relations reached',
    source: 'Breadth-first search',
    parameters: [{ name: 'depth', meaning: { zh: '向外几步', en: 'steps outwards' } }, INFERRED, FIRST],
  },
  {
    id: 'mutual-suppliers',
    title: { zh: '互为供应商', en: 'Mutual suppliers' },
    answers: { zh: '哪些企业互相供货？', en: 'Who supplies each other?' },
    assumptions: [NO_ESTIMATES],
    complexity: 'Linear in the supply links',
    source: 'Definition',
    parameters: [REGION, INFERRED],
  },
  {
    id: 'compare-regions',
    title: { zh: '地区比较', en: 'Comparison of regions' },
    answers: {
      zh: '几个地区各有什么、各缺什么，怎样互补？',
      en: 'What does each region have and lack, and how do they complete each other?',
    },
    assumptions: [NO_RECORD, { zh: '“有”指有生产记录。', en: '"Has" means recorded.' }],
    complexity: 'O(products × pairs of regions)',
    source: 'Definition',
    parameters: [CHAIN, { name: 'regions', meaning: { zh: '地区列表', en: 'the regions' } }],
  },
  {
    id: 'industry-forest',
    title: { zh: '工业树与产业林', en: 'Industry trees and forest' },
    answers: {
      zh: '每个链主长成多深多宽的树，哪里连成林？',
      en: 'How deep and broad is the tree of each leader, and where do trees grow together?',
    },
    assumptions: [
      {
        zh: '树：集团在本地的产品及本地工艺由其加工出的产品；深度为最长加工线，宽度为同一深度上最多的产品数。',
        en: 'Tree: what the group makes here and what is made from it here; depth: the longest line of processing; breadth: most products at one depth.',
      },
    ],
    complexity: 'Linear in the links per leader',
    source: 'Definition',
    parameters: [CHAIN, REGION, FIRST],
  },
  {
    id: 'clusters',
    title: { zh: '聚集群', en: 'Clusters' },
    answers: { zh: '哪些产品共用投入，适合聚在一起？', en: 'Which products share inputs and could stand together?' },
    assumptions: [
      {
        zh: '几乎人人都用的投入（电、水等）不算；至少共用两种。',
        en: 'Inputs that nearly everything uses do not count; at least two are shared.',
      },
    ],
    complexity: 'O(Σ over inputs of users²)',
    source: 'Definition',
    parameters: [CHAIN, REGION, FIRST],
  },
  {
    id: 'matching',
    title: { zh: '供需对接', en: 'Matching' },
    answers: { zh: '本地谁生产别人需要的东西，却还没有供货关系？', en: 'Who makes what others here need, without a supply link yet?' },
    assumptions: [{ zh: '本地供方在前；集团内部的需求不算。', en: 'Suppliers here come first; needs inside one group do not count.' }],
    complexity: 'Linear in productions, needs and supply links',
    source: 'Definition',
    parameters: [CHAIN, REGION],
  },
  {
    id: 'suggested-links',
    title: { zh: '关系建议', en: 'Suggested links' },
    answers: { zh: '哪些企业像是应当合作？这种推断有用吗？', en: 'Who looks as if they should work together, and is the guess any good?' },
    assumptions: [
      {
        zh: '建议从不写入图谱；用隐去已知关系的办法检验，没有增益就说没有。已有任何记录关系的、同一集团内的不再建议。',
        en: 'Suggestions are never written; hidden known links test them, and "no gain" is said. Those with any recorded relation, and those of one maker group, are not suggested.',
      },
    ],
    complexity: 'Six runs of link prediction',
    source: 'Kovács et al. 2019; baseline: Barabási & Albert 1999',
    parameters: [REGION, FIRST],
  },
  {
    id: 'claims',
    title: { zh: '数据主张核验', en: 'Checks of claims' },
    answers: { zh: '来源所写的数字可信吗，自洽吗？', en: 'Are printed figures plausible and consistent?' },
    assumptions: [
      { zh: '不同说法并列保留，不合并；有问题的数字不参与求和。', en: 'Rivals stand side by side; a flagged figure enters no sum.' },
      ...CLAIM_RULES.map((rule) => ({ zh: `规则：${rule.name.zh}。`, en: `${rule.name.en}: ${rule.reference}.` })),
    ],
    complexity: 'O(claims²) at worst',
    source: 'Arithmetic; IUPAC atomic weights 2021',
    parameters: [{ name: 'subject', meaning: { zh: '对象', en: 'the subject' } }],
  },
  {
    id: 'projects',
    title: { zh: '项目进度', en: 'Progress of projects' },
    answers: { zh: '项目走到哪一步，各条工作思路各有几个？', en: 'How far is each project, and how many does each policy line have?' },
    assumptions: [
      {
        zh: '阶段按来源的说法：商谈、考察、意向、跟踪对接、签约、开工、到位、运营，另有停滞。',
        en: 'Stages as the sources name them: talk, inspection, intent, tracking, signed, started, funded, operating; or stalled.',
      },
      {
        zh: '与本链无关的项目计入工作思路和指标，不计入产业链。',
        en: 'Projects outside the chain count in policy and figures of the city, never in the chain.',
      },
    ],
    complexity: 'O(projects)',
    source: 'Counting',
    parameters: [REGION],
  },
  {
    id: 'checklist',
    title: { zh: '项目办理清单', en: 'Checklist of a project' },
    answers: { zh: '这个项目还有哪些手续要办，谁负责？', en: 'Which steps of a project remain, and who looks after it?' },
    assumptions: [
      {
        zh: '只有记录在案的步骤算已办；没有打勾只表示无记录。',
        en: 'A step counts as done only where that is recorded; an open one means no record.',
      },
    ],
    complexity: 'O(1) per project',
    source: 'Stages of the pipeline and the usual approvals',
    parameters: [{ name: 'project', meaning: { zh: '项目', en: 'the project' } }],
  },
];
