import type { EnterpriseId, FactId, ProcessId, ProductId, ProjectId, RegionId } from '../../domain/ids.ts';
import { LEAD_CRITERIA as CRITERIA, type LeadCriterion } from '../../domain/lead-scores.ts';
import { LEAD_STAGES, type Lead, type LeadNote } from '../../domain/leads.ts';
import { date, idCell, list, name, optionalId, optionalName, optionalNumber, optionalText, text, word } from '../cells/check-cells.ts';
import { toSingleDate } from '../cells/check-dates.ts';
import { checkReference, checkReferences } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const LEADS = defineTable('leads.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  stage: word(LEAD_STAGES),
  investor: optionalId,
  makes: list,
  uses: list,
  process: optionalId,
  investment: optionalId,
  fixed_investment: optionalId,
  land_mu: optionalNumber(0),
  energy_tce: optionalNumber(0),
  emission_quota: optionalText,
  output: optionalId,
  tax: optionalId,
  site: optionalId,
  first_contact: date,
  responsible: optionalName,
  next_step: optionalText,
  next_date: date,
  project: optionalId,
  ...EVIDENCE_COLUMNS,
});
export const LEAD_NOTES = defineTable('lead_notes.csv', { id: idCell, lead_id: idCell, date, text, by: name });

export const LEAD_CRITERIA = defineTable('lead_scores.csv', {
  criterion: word(CRITERIA),
  weight: optionalNumber(0, 100),
  full: optionalNumber(0),
  veto: optionalText,
});

/** One row per lead; its figures are claims. */
export function parseLeads({ rows }: RowsOf<typeof LEADS>, checks: Checks): Lead[] {
  return rows.map(({ value, at }) => {
    checkReference('enterprise', value.investor, at('investor'), checks);
    checkReferences('product', value.makes, at('makes'), checks);
    checkReferences('product', value.uses, at('uses'), checks);
    checkReference('process', value.process, at('process'), checks);
    checkReference('region', value.site, at('site'), checks);
    checkReference('project', value.project, at('project'), checks);
    for (const column of ['investment', 'fixed_investment', 'output', 'tax'] as const)
      checkReference('claim', value[column], at(column), checks);
    return {
      noun: 'LEAD',
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      stage: value.stage,
      investor: value.investor as EnterpriseId | null,
      makes: value.makes as ProductId[],
      uses: value.uses as ProductId[],
      process: value.process as ProcessId | null,
      investment: value.investment as FactId | null,
      fixedInvestment: value.fixed_investment as FactId | null,
      landMu: value.land_mu,
      energyTce: value.energy_tce,
      emissionQuota: value.emission_quota,
      output: value.output as FactId | null,
      tax: value.tax as FactId | null,
      site: value.site as RegionId | null,
      firstContact: toSingleDate(value.first_contact, null).date,
      responsible: value.responsible,
      nextStep: value.next_step,
      nextDate: toSingleDate(value.next_date, null).date,
      project: value.project as ProjectId | null,
      evidence: toEvidence(value, null, at, checks),
    };
  });
}

/** One row per contact. */
export function parseLeadNotes({ rows }: RowsOf<typeof LEAD_NOTES>, checks: Checks): LeadNote[] {
  return rows.map(({ value, at }) => {
    checkReference('lead', value.lead_id, at('lead_id'), checks);
    const day = toSingleDate(value.date, null).date;
    if (day === null) checks.problems.add(at('date'), '写这次联系的日期', 'say when the contact was');
    return { noun: 'LEAD_NOTE', id: value.id, lead: value.lead_id, date: day ?? '', text: value.text, by: value.by };
  });
}

/** One row per criterion of the table of scores; without a weight it counts nothing. */
export function parseLeadCriteria({ rows }: RowsOf<typeof LEAD_CRITERIA>): LeadCriterion[] {
  return rows.map(({ value }) => ({
    noun: 'LEAD_CRITERION',
    id: value.criterion,
    weight: value.weight ?? 0,
    full: value.full,
    veto: value.veto,
  }));
}
