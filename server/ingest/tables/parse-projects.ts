import type { EnterpriseId, FactId, ProjectId, RegionId } from '../../domain/ids.ts';
import { PROJECT_STAGES, type Milestone, type Project, type ProjectBatch, type ProjectProduct } from '../../domain/records.ts';
import {
  date,
  flag,
  idCell,
  list,
  name,
  optionalId,
  optionalName,
  optionalNumber,
  optionalProse,
  optionalText,
  word,
} from '../cells/check-cells.ts';
import { toSingleDate } from '../cells/check-dates.ts';
import { checkReference, checkReferences, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';
import { newer } from '../rows/parse-rows.ts';
import { toMadeProducts } from './parse-project-products.ts';

export const PROJECTS = defineTable('projects.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  owner_ids: list,
  product_ids: newer(list),
  region: optionalId,
  stage: word(PROJECT_STAGES),
  stage_words: optionalText,
  policy_line: optionalId,
  batch: optionalId,
  in_chain: flag,
  case_owner: optionalText,
  investment_claim: optionalId,
  capacity_claim: optionalId,
  caption_source: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
export const MILESTONES = defineTable('milestones.csv', {
  project_id: idCell,
  stage: word(PROJECT_STAGES),
  date,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
export const BATCHES = defineTable('project_batches.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  date,
  stated_projects: optionalNumber(0),
  stated_investment: optionalNumber(0),
  investment_claim: optionalId,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Parses projects.csv (may be missing): one row per project; its sums are claims. `planned` holds what each makes and uses. */
export function parseProjects(
  { rows }: RowsOf<typeof PROJECTS>,
  planned: ReadonlyMap<string, ProjectProduct[]>,
  checks: Checks,
): Project[] {
  return rows.map(({ value, at }) => {
    checkReferences('enterprise', value.owner_ids, at('owner_ids'), checks);
    checkReferences('product', value.product_ids, at('product_ids'), checks);
    checkReference('region', value.region, at('region'), checks);
    checkReference('policyLine', value.policy_line, at('policy_line'), checks);
    checkReference('batch', value.batch, at('batch'), checks);
    checkReference('claim', value.investment_claim, at('investment_claim'), checks);
    checkReference('claim', value.capacity_claim, at('capacity_claim'), checks);
    const evidence = toEvidence(value, value.note, at, checks, value.caption_source);
    const products = planned.get(value.id) ?? [];
    if (value.product_ids.length > 0 && products.length > 0)
      checks.problems.add(
        at('product_ids'),
        'project_products.csv 里已写了这个项目的产品；只留那一处，这一格清空',
        'project_products.csv has the products of this project; keep those and empty this cell',
      );
    return {
      noun: 'PROJECT',
      id: value.id as ProjectId,
      name: value.name_zh,
      nameEn: value.name_en,
      stage: value.stage,
      stageWords: value.stage_words,
      owners: value.owner_ids as EnterpriseId[],
      products: products.length > 0 ? products : toMadeProducts(value.product_ids, evidence),
      region: value.region as RegionId | null,
      policyLine: value.policy_line,
      batch: value.batch,
      inChain: value.in_chain,
      caseOwner: value.case_owner,
      investment: value.investment_claim as FactId | null,
      capacity: value.capacity_claim as FactId | null,
      evidence,
    };
  });
}

export const toMilestoneId = (value: CellsOf<typeof MILESTONES>): FactId =>
  `reached:${value.project_id}:${value.stage.toLowerCase()}` as FactId;

/** Parses milestones.csv (may be missing): when a project reached a stage. One row per project and stage. */
export function parseMilestones({ rows }: RowsOf<typeof MILESTONES>, checks: Checks): Milestone[] {
  return withoutRepeats(rows, toMilestoneId, 'stage', checks).map(({ value, at }) => {
    checkReference('project', value.project_id, at('project_id'), checks);
    const { date: day, note } = toSingleDate(value.date, value.note);
    return {
      noun: 'MILESTONE',
      id: toMilestoneId(value),
      project: value.project_id as ProjectId,
      stage: value.stage,
      date: day,
      evidence: toEvidence(value, note, at, checks),
    };
  });
}

/** Parses project_batches.csv (may be missing): what was said about projects that started together. `stated_investment` in 亿元. */
export function parseBatches({ rows }: RowsOf<typeof BATCHES>, checks: Checks): ProjectBatch[] {
  return rows.map(({ value, at }) => {
    checkReference('claim', value.investment_claim, at('investment_claim'), checks);
    return {
      noun: 'PROJECT_BATCH',
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      date: value.date.date,
      statedProjects: value.stated_projects,
      statedInvestment: value.stated_investment,
      investment: value.investment_claim as FactId | null,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}
