import type { ProjectStage } from '../../domain/records.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';
import type { Phase } from '../../domain/words.ts';
import { foldSigns } from '../../../shared/fold-text.ts';

/** What is to come, though the words hold one for what runs: 未投产, 预计2027年投产, not yet operating. */
const AHEAD =
  /[未没待](?!停)(?:有|能|正式|完全)?(?:投产|投运|投用|建成|竣工|开工|动工|生产|运营|达产)|待投|即将|(?:预计|计划|拟|将于?).{0,12}(?:投产|投运|投用|建成|竣工|开工|生产|运营|达产)|调试|not yet|yet to|(?:expected|planned|scheduled|due|to be) .{0,20}(?:start|complet|commission|operat|produc)|commissioning|\bfid\b|final investment decision/;
/** Words that say no more than that it does not run: it may stand still, or have never begun. */
const UNCLEAR =
  /\b(?:not|non|no longer|never)[ -](?:in )?(?:operat|produc|activ|runn|commission|online)|\binactive|inoperative|部分(?:停|投)产|[不非](?:再|能)?(?:正常|生产|运行|运营)|无法(?:生产|运行)/;

/** One part of a plant runs and another does not yet: 一期在产、二期在建. */
const HALF = /(?:[一二三四1-4]期|扩建|phase\s*(?:[1-4]|i{1,3}v?))/g;
const RUNS = /在产|已?投产|已?建成|运行|operating|in operation|producing/;
const COMES = /在建|拟建|规划|筹建|建设中|under construction|planned|proposed/;

/** How far a plant is, by the words people use for it; the first pattern that is found counts. */
const PHASES: readonly [RegExp, Phase][] = [
  [/储量|资源量|探矿|resource|deposit|reserve/, 'RESOURCE'],
  [
    /拟建|规划|筹建|在建|建设中|待建|未建|计划|前期|备案|环评|签约|开工|施工|under construction|planned|plan|proposed|construction|announced|permitting|feasibility|project|development/,
    'PLANNED',
  ],
  [
    /在产|生产|运行|运营|营运|运转|量产|投产|复产|达产|正常|试产|技改|技术改造|大修|轮修|年修|建成|停产|停工|停车|闲置|检修|关停|operat|producing|production|active|running|online|idle|mothballed|care (and|&) maintenance|\bc&m\b|suspended|commissioned|existing|ramp|closed|shut ?down|shuttered/,
    'OPERATING',
  ],
];

/**
 * @param today 2026-11-30: what runs from a later day on is planned
 * @returns the phase; null for words that say nothing of it, or that may say two things
 */
export function readPhase(text: string, today: string): Phase | null {
  const folded = foldSigns(text).trim();
  if (folded === 'planned') return 'PLANNED';
  if (folded === 'resource') return 'RESOURCE';
  const isIdle = IDLE.test(folded);
  if (!isIdle && AHEAD.test(folded)) return 'PLANNED';
  if (UNCLEAR.test(folded) || isInParts(folded)) return null;
  const phase = PHASES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  return phase === 'OPERATING' && !isIdle && isAhead(folded, today) ? 'PLANNED' : phase;
}

function isInParts(text: string): boolean {
  return (text.match(HALF)?.length ?? 0) > 1 && RUNS.test(text) && COMES.test(text);
}

/** 2027年投产, operational from 2028: the day that is named has not come. */
function isAhead(text: string, today: string): boolean {
  const [, year, month] = /(?<!\d)(20\d\d)(?!\d)(?:[-./年]\s*(\d{1,2})(?!\d))?/.exec(text) ?? [];
  if (year === undefined) return false;
  return month === undefined ? year > today.slice(0, 4) : `${year}-${month.padStart(2, '0')}` > today.slice(0, 7);
}

/** What a register of companies says of one that exists: nothing of what it makes. */
export const isRegistered = keepAnswers((text: string): boolean =>
  /^(?:存续|在业|在营|开业|正常存续|在营\(开业\)企业|登记成立)(?:$|[(,、/])/.test(foldSigns(text).trim()),
);

/** A company that its register has struck off: there is none any more. */
export const isStruckOff = keepAnswers((text: string): boolean =>
  /^(?:已)?(?:注销|吊销|撤销|迁出|清算|歇业|除名|解散|破产)/.test(foldSigns(text).trim()),
);

const IDLE =
  /停产|停工|停车|闲置|关停|停止(?:生产|运营|运行)|\bidled?\b|mothballed|care (?:and|&) maintenance|\bc&m\b|suspended|closed|shut ?down|shuttered/i;

/** What stands as the status of a plant; words for a plant that stands still are brought to those that the balance knows. */
export function toStatus(text: string): string {
  return IDLE.test(text) && !/停产|停工|停车|闲置|\bidle\b/i.test(text) ? `停产（${text}）` : text;
}

/** How far a project is; what is merely planned first, then the strongest word, since people write all steps in one cell: 已签约，正在办理开工手续. */
const STAGES: readonly [RegExp, ProjectStage][] = [
  [/(计划|预计|拟|将).{0,10}(开工|投产|建成|签约)|(expected|planned|due|to be) .{0,20}(start|complet|commission|operat)/, 'TRACKING'],
  [/停滞|搁置|终止|暂停|中止|停建|停工|停产|取消|stalled|suspended|cancelled|canceled|on hold|abandoned/, 'STALLED'],
  [
    /已?(建成)?投产|竣工|已?建成|达产|试生产|试运行|运营|投运|operating|operational|commissioned|completed|in production|in operation/,
    'OPERATING',
  ],
  [/资金到位|到位资金|fund(s|ing)? (in place|secured)|funded|financ/, 'FUNDED'],
  [
    /(?<!未|未能|待|计划|预计|拟)开工|在建|施工|建设中|土建|安装|主体|基础|started|under construction|ground ?broken|construction/,
    'STARTED',
  ],
  [/(?<!未|待|拟|计划)签约|已签|签订|协议|合同|signed|agreement|contract|mou/, 'SIGNED'],
  [/意向|intent|intention/, 'INTENT'],
  [
    /跟踪|对接|推进|前期|备案|环评|立项|可研|审批|拟建|规划|筹建|未开工|待开工|谋划|tracking|permitting|feasibility|planned|proposed|announced/,
    'TRACKING',
  ],
  [/考察|调研|inspection|site visit/, 'INSPECTION'],
  [/洽谈|商谈|在谈|接洽|talk|negotiat|discussion/, 'TALK'],
];
const STAGE_WORDS: ReadonlySet<string> = new Set(STAGES.map(([, stage]) => stage));

export function readStage(text: string): ProjectStage | null {
  const folded = foldSigns(text).trim();
  if (STAGE_WORDS.has(folded.toUpperCase())) return folded.toUpperCase() as ProjectStage;
  return STAGES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** 是, yes, √, 1; 否, no, ×, 0. */
export function readYesNo(text: string): boolean | null {
  const folded = foldSigns(text).trim();
  if (/^(是|有|对|属于|yes|y|true|1|√|✓|✔)$/.test(folded)) return true;
  return /^(否|无|不|不是|不属于|no|n|false|0|×|x|✗)$/.test(folded) ? false : null;
}
