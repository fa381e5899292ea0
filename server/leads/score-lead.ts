import type { LeadCriterion, LeadCriterionKey } from '../domain/lead-scores.ts';
import type { Lead } from '../domain/leads.ts';
import type { Claim } from '../domain/records.ts';
import type { Sentence } from '../errors.ts';

/** What is known of a lead for the table; null is what is not known. */
export interface LeadMeasures {
  lead: Pick<Lead, 'makes' | 'process' | 'landMu' | 'energyTce' | 'emissionQuota'>;
  /** In 10,000 yuan. */
  investment: number | null;
  output: number | null;
  tax: number | null;
  /** Its best place among the gaps of a kind; null where what it makes is no gap. */
  gap: { rank: number; of: number } | null;
  /** What its process is called, null where none is known. */
  processName: Sentence | null;
  /** Whether somebody makes something by its process. */
  isProven: boolean;
  /** Whether its site is a park, null for none. */
  isPark: boolean | null;
}

/** One criterion: 0 … 1, null for unknown; what it was measured at, in the unit of the criterion. */
export interface LeadFactor {
  criterion: LeadCriterion;
  value: number | null;
  measured: number | null;
}
export interface LeadScore {
  /** 0 … 100 of what is known; null where nothing is. */
  score: number | null;
  factors: LeadFactor[];
  vetoes: Sentence[];
}

/** Weighs a lead. What is not known weighs nothing, for or against. */
export function scoreLead(measures: LeadMeasures, table: readonly LeadCriterion[]): LeadScore {
  const factors = table.map((criterion): LeadFactor => {
    const measured = MEASURES[criterion.id](measures);
    return { criterion, measured, value: toValue(criterion, measured) };
  });
  const known = factors.filter(({ value, criterion }) => value !== null && criterion.weight > 0);
  const weight = known.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const sum = known.reduce((all, { value, criterion }) => all + value! * criterion.weight, 0);
  return {
    score: weight === 0 ? null : (100 * sum) / weight,
    factors,
    vetoes: factors.flatMap((factor) => findVeto(factor, measures) ?? []),
  };
}

const over = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);

const MEASURES: Readonly<Record<LeadCriterionKey, (of: LeadMeasures) => number | null>> = {
  GAP: ({ lead, gap }) => (lead.makes.length === 0 ? null : gap === null ? 0 : 1 - (gap.rank - 1) / gap.of),
  INVESTMENT: ({ investment }) => over(investment, 10_000),
  OUTPUT_PER_LAND: ({ output, lead }) => over(output, lead.landMu),
  TAX_PER_LAND: ({ tax, lead }) => over(tax, lead.landMu),
  ENERGY: ({ output, lead }) => over(lead.energyTce, output),
  PROCESS: ({ lead, isProven }) => (lead.process === null ? null : isProven ? 1 : 0.5),
  SITE: ({ isPark }) => (isPark === null ? null : isPark ? 1 : 0.5),
  EMISSION: () => null,
};

/** Of energy little is good, of all else much. */
function toValue({ id, full }: LeadCriterion, measured: number | null): number | null {
  if (measured === null) return null;
  const share = full === null ? measured : id === 'ENERGY' ? (measured === 0 ? 1 : full / measured) : full === 0 ? 1 : measured / full;
  return Math.max(0, Math.min(1, share));
}

/** The entries of a veto that lists some, as they are typed: a space at the end of a word ends the word. */
export const toVetoWords = (veto: string): string[] => veto.split(/[;；]/).filter((word) => word.trim() !== '');

/** What the criterion says against it, null for nothing. */
function findVeto({ criterion: { id, veto }, measured }: LeadFactor, { lead, processName }: LeadMeasures): Sentence | null {
  if (veto === null) return null;
  if (id === 'PROCESS') {
    if (lead.process === null || !toVetoWords(veto).some((word) => word.trim() === lead.process)) return null;
    const name = processName ?? { zh: lead.process, en: lead.process };
    return { zh: `工艺“${name.zh}”不在可引进之列`, en: `The process "${name.en}" is not wanted` };
  }
  if (id === 'EMISSION') {
    const said = lead.emissionQuota?.trim().toLowerCase();
    return said !== undefined && toVetoWords(veto).some((word) => `${said} `.startsWith(word.toLowerCase()))
      ? { zh: `没有环境容量（${lead.emissionQuota}）`, en: `There is no environmental capacity (${lead.emissionQuota})` }
      : null;
  }
  const limit = Number(veto);
  if (measured === null || !Number.isFinite(limit)) return null;
  const isWrong = id === 'ENERGY' ? measured > limit : measured < limit;
  const [name, now] = [LEAD_CRITERION_NAMES[id], Number(measured.toPrecision(3))];
  if (!isWrong) return null;
  return id === 'ENERGY'
    ? { zh: `${name.zh} ${now}，高于上限 ${limit}`, en: `${name.en}: ${now}, above the limit of ${limit}` }
    : { zh: `${name.zh} ${now}，低于下限 ${limit}`, en: `${name.en}: ${now}, below the limit of ${limit}` };
}

/** Each with the unit of its figures. */
export const LEAD_CRITERION_NAMES: Readonly<Record<LeadCriterionKey, Sentence>> = {
  GAP: { zh: '补哪个缺口', en: 'The gap that it fills' },
  INVESTMENT: { zh: '总投资（亿元）', en: 'Investment (100 million yuan)' },
  OUTPUT_PER_LAND: { zh: '亩均产值（万元/亩）', en: 'Output per mu (10,000 yuan)' },
  TAX_PER_LAND: { zh: '亩均税收（万元/亩）', en: 'Tax per mu (10,000 yuan)' },
  ENERGY: { zh: '单位产值能耗（吨标准煤/万元）', en: 'Energy (tce for 10,000 yuan of output)' },
  PROCESS: { zh: '工艺是否有人在用', en: 'Whether the process is proven' },
  SITE: { zh: '选址', en: 'Site' },
  EMISSION: { zh: '环境容量', en: 'Environmental capacity' },
};

const MONEY: Readonly<Record<string, number>> = { 亿元: 10_000, 万元: 1, 元: 1 / 10_000 };

/** A figure in 10,000 yuan; null where it is none that can be read. */
export function toTenThousand(claim: Pick<Claim, 'value' | 'unit'> | undefined): number | null {
  const scale = MONEY[(claim?.unit ?? '').replace(/\/[年a]$/, '')];
  return claim === undefined || claim.value === null || scale === undefined ? null : claim.value * scale;
}
