import { basisOf } from '../cells/basis-of.ts';
import { foldWhole } from '../../../shared/fold-text.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';
import { FIELD_WORDS, FIELDS, PASSED_OVER, PASSED_OVER_NAMES, type ColumnField } from './fields.ts';
import { periodIn, type HeaderPeriod } from './period-in.ts';

/** What a header says of its column; `unit` is what stands in brackets or behind a slash: 投资额(万元), 产能/吨. */
export interface Recognised {
  field: ColumnField;
  unit: string | null;
}

const BY_NAME = new Map<string, ColumnField>();
for (const field of FIELDS) {
  const { zh, en, names } = FIELD_WORDS[field];
  for (const name of [field, zh, en, ...names.split('|')]) BY_NAME.set(foldWhole(name), field);
}
for (const field of PASSED_OVER) for (const name of PASSED_OVER_NAMES[field].split('|')) BY_NAME.set(foldWhole(name), field);
// a sign alone is no name that others fold to
BY_NAME.delete('');
const SIGN_OF_NUMBER = /^[#№]$/;

/** What an amount is a part, a share or a past state of: it is another figure than the one that the rest of the header names. */
const OTHER_FIGURE =
  /累计|完成|年度|当年|今年|本年|上年|去年|同期|同比|其中|固定|到位|已(?!建|投产)|目标|预测|利用率|达产率|比例|占比|排名|权益|utili[sz]ation|attributable|equity|share|todate|target|forecast/;
const FIGURES: ReadonlySet<ColumnField> = new Set(['capacity', 'output', 'investment']);

/** Names inside longer ones that people make up: 企业主要产品名称, 2025年产能. What stands first is tried first. */
const INSIDE: readonly [RegExp, ColumnField][] = [
  [/联系|电话|手机|法人|负责人|领导|身份证|邮箱|phone|email|contact/, 'personal'],
  [/信用代码/, 'uscc'],
  [/(证券|股票)代码/, 'listedCode'],
  [/投资(总额|额|金额|规模)|总投资|investment|capex/, 'investment'],
  [/产品(及|和|与)(其)?(产能|规模|产量)|products?and(capacity|capacities)/, 'product'],
  [/产能|生产能力|设计能力|capacity/, 'capacity'],
  [/(?<![日月]|(计划|预计|预期).{0,2})产量/, 'output'],
  [/项目名称|projectname/, 'project'],
  [/(企业|公司|单位|业主)(名称|全称)|companyname|operatingcompan/, 'enterprise'],
  [/产品(名称|种类)?$|products?$/, 'product'],
  [/(原|辅)(料|材料)$/, 'uses'],
  [/进展|推进情况|形象进度/, 'stage'],
  [/股东|股权|持股|shareholder|ownership/, 'holders'],
  [/(?<!(计划|预计|拟|预期|将).{0,2})开工(时间|日期)/, 'started'],
  [/(?<!(计划|预计|拟|预期|将).{0,2})签约(时间|日期)/, 'signed'],
  [/(所在|建设|项目)(地|地点|地址)/, 'region'],
];

/** The field that a header names, or null; the unit and what else stands in brackets is set aside first. */
export function recognise(header: string): Recognised | null {
  if (SIGN_OF_NUMBER.test(header)) return { field: 'number', unit: null };
  const whole = BY_NAME.get(foldWhole(header));
  if (whole !== undefined) return { field: whole, unit: null };
  const { name, unit } = splitUnit(header);
  const folded = foldWhole(name);
  const timed = periodIn(name);
  const named = BY_NAME.get(folded) ?? namedOfYear(timed);
  if (folded === '' || named !== undefined) return named === undefined ? null : { field: named, unit };
  const inside = timed === null ? folded : foldWhole(timed.rest);
  const field = INSIDE.find(([pattern]) => pattern.test(inside))?.[1];
  if (field === undefined || (FIGURES.has(field) && OTHER_FIGURE.test(folded))) return null;
  // 金属量产能（吨）: what the tonnes are counted in stands beside the unit
  const basis = FIGURES.has(field) && unit !== null && basisOf(unit) === null ? basisOf(name) : null;
  return { field, unit: basis === null ? unit : `${unit}（${basis}）` };
}

/** Production 2024, 2023年产能, 2024Q1产量: the name of a figure with its time. */
function namedOfYear(timed: HeaderPeriod | null): ColumnField | undefined {
  const found = timed === null ? undefined : BY_NAME.get(foldWhole(timed.rest));
  return found === 'capacity' || found === 'output' ? found : undefined;
}

/** Whether a cell holds the very name of a column, and so is no content of a table. */
export const isHeaderName = keepAnswers(
  // a sentence may begin with the name of a column: 产能：没有读出数量
  (text) => !/[:：]\s*\S/.test(text) && BY_NAME.has(foldWhole(splitUnit(text).name)),
);

/** @returns the name of a column without the unit that stands in brackets or behind a sign */
export function splitUnit(header: string): { name: string; unit: string | null } {
  const bracket = /^(.*?)[（([【](.*?)[)）\]】](.*)$/s.exec(header);
  if (bracket) return { name: `${bracket[1]}${bracket[3]}`, unit: bracket[2]!.replace(/^单位[:：]?|^unit:?\s*/i, '') || null };
  const [name = '', ...rest] = header.split(/[:：,，]|\/(?=[\p{L}]{1,4}(\/|$))| in (?=[a-z])/u);
  return { name, unit: rest.filter(Boolean).join('/').trim() || null };
}
