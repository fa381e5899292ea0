import type { LeadInput, LeadQuery, LeadStage } from '../../api/generated.ts';

/** A lead as the service tells it. */
export type LeadSeen = Omit<NonNullable<LeadQuery['lead']>, 'id'> & { id: string | null };

export const FIGURES = ['investment', 'fixedInvestment', 'output', 'tax'] as const;
export type Figure = (typeof FIGURES)[number];

/** How a figure of a lead is called among the indicators, and in what it is put in. */
const INDICATORS: Readonly<Record<Figure, { indicator: string; unit: string }>> = {
  investment: { indicator: '总投资', unit: '亿元' },
  fixedInvestment: { indicator: '固定资产投资', unit: '亿元' },
  output: { indicator: '年产值', unit: '亿元' },
  tax: { indicator: '年税收', unit: '万元' },
};

/** What stands in the fields of the form: text as it is typed, '' for what is not known. */
export interface Draft extends Record<Figure | 'landMu' | 'energyTce', string> {
  name: string;
  stage: LeadStage;
  investor: string | null;
  makes: string[];
  uses: string[];
  process: string | null;
  emissionQuota: string;
  site: string | null;
  firstContact: string;
  responsible: string;
  nextStep: string;
  nextDate: string;
}

export const BLANK: LeadSeen = {
  id: null,
  name: '',
  nameEn: null,
  stage: 'NEW',
  overdue: false,
  landMu: null,
  energyTce: null,
  emissionQuota: null,
  firstContact: null,
  responsible: null,
  nextStep: null,
  nextDate: null,
  score: null,
  vetoes: [],
  factors: [],
  investor: null,
  makes: [],
  uses: [],
  process: null,
  site: null,
  investment: null,
  fixedInvestment: null,
  output: null,
  tax: null,
  log: [],
  project: null,
};

/** The unit in which a figure stands in its field. */
export const unitOf = (figure: Figure, lead: LeadSeen): string => lead[figure]?.unit ?? INDICATORS[figure].unit;

const toText = (value: number | null | undefined): string => (value == null ? '' : String(value));

export function toDraft(lead: LeadSeen): Draft {
  return {
    name: lead.name,
    stage: lead.stage,
    investor: lead.investor?.id ?? null,
    makes: lead.makes.map(({ id }) => id),
    uses: lead.uses.map(({ id }) => id),
    process: lead.process?.id ?? null,
    investment: toText(lead.investment?.value),
    fixedInvestment: toText(lead.fixedInvestment?.value),
    output: toText(lead.output?.value),
    tax: toText(lead.tax?.value),
    landMu: toText(lead.landMu),
    energyTce: toText(lead.energyTce),
    emissionQuota: lead.emissionQuota ?? '',
    site: lead.site?.id ?? null,
    firstContact: lead.firstContact ?? '',
    responsible: lead.responsible ?? '',
    nextStep: lead.nextStep ?? '',
    nextDate: lead.nextDate ?? '',
  };
}

/** What has been changed, and no more: what another has changed meanwhile is not written over. A new lead says all of it. */
export function toInput(draft: Draft, lead: LeadSeen): LeadInput {
  const before = toDraft(lead);
  const isNew = lead.id === null;
  const changed = (name: keyof Draft): boolean => isNew || JSON.stringify(draft[name]) !== JSON.stringify(before[name]);
  const input: Record<string, unknown> = isNew ? {} : { id: lead.id };
  for (const name of Object.keys(draft) as (keyof Draft)[]) {
    if (!changed(name)) continue;
    const value = draft[name];
    if ((FIGURES as readonly string[]).includes(name)) input[name] = toClaim(name as Figure, value as string, unitOf(name as Figure, lead));
    else if (name === 'landMu' || name === 'energyTce') input[name] = value === '' ? null : Number(value);
    else input[name] = typeof value === 'string' && value.trim() === '' ? null : value;
  }
  return input;
}

function toClaim(figure: Figure, text: string, unit: string): object | null {
  const { indicator } = INDICATORS[figure];
  return text.trim() === '' ? null : { indicator, kind: 'PLANNED', raw: `${text.trim()}${unit}`, value: Number(text), unit };
}
