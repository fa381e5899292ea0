import type { Lead } from '../domain/leads.ts';

type Cells = Record<string, string | number | null>;

/** What the table of leads says of one. */
export function toLeadCells(lead: Lead): Cells {
  return {
    id: lead.id,
    name_zh: lead.name,
    name_en: lead.nameEn,
    stage: lead.stage,
    investor: lead.investor,
    makes: lead.makes.join(';'),
    uses: lead.uses.join(';'),
    process: lead.process,
    investment: lead.investment,
    fixed_investment: lead.fixedInvestment,
    land_mu: lead.landMu,
    energy_tce: lead.energyTce,
    emission_quota: lead.emissionQuota,
    output: lead.output,
    tax: lead.tax,
    site: lead.site,
    first_contact: lead.firstContact,
    responsible: lead.responsible,
    next_step: lead.nextStep,
    next_date: lead.nextDate,
    project: lead.project,
    ...toOwnBasis(lead.id),
  };
}

/** The columns as the interface calls them. */
export const LEAD_COLUMNS: Readonly<Record<string, string>> = {
  name_zh: 'name',
  name_en: 'nameEn',
  fixed_investment: 'fixedInvestment',
  land_mu: 'landMu',
  energy_tce: 'energyTce',
  emission_quota: 'emissionQuota',
  first_contact: 'firstContact',
  next_step: 'nextStep',
  next_date: 'nextDate',
};

/** A lead rests on nothing but itself: what it says was heard, and the log says from whom. */
export const toLeadSourceId = (lead: string): string => `${lead}.source`;
export const toOwnBasis = (lead: string): { source: string; confidence: string } => ({
  source: toLeadSourceId(lead),
  confidence: 'imported',
});
