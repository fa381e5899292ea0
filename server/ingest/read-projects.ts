import { z } from 'zod';
import type { EnterpriseId, FactId, ProjectId, RegionId } from '../domain/ids.ts';
import { PROJECT_STAGES, type Milestone, type Project, type ProjectBatch } from '../domain/records.ts';
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
} from './check-cells.ts';
import { toSingleDate } from './check-dates.ts';
import { checkReference, checkReferences, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readProjectProducts, toMadeProducts } from './read-project-products.ts';
import { newer, readRows } from './read-rows.ts';

const PROJECT = z.object({
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
const MILESTONE = z.object({ project_id: idCell, stage: word(PROJECT_STAGES), date, ...EVIDENCE_COLUMNS, note: optionalProse });
const BATCH = z.object({
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

/** Reads projects.csv (may be missing): one row per project; its sums are claims. */
export function readProjects(context: ReadContext): Project[] {
  const planned = readProjectProducts(context);
  return readRows('projects.csv', PROJECT, context).rows.map(({ value, at }) => {
    checkReferences('enterprise', value.owner_ids, at('owner_ids'), context);
    checkReferences('product', value.product_ids, at('product_ids'), context);
    checkReference('region', value.region, at('region'), context);
    checkReference('policyLine', value.policy_line, at('policy_line'), context);
    checkReference('batch', value.batch, at('batch'), context);
    checkReference('claim', value.investment_claim, at('investment_claim'), context);
    checkReference('claim', value.capacity_claim, at('capacity_claim'), context);
    const evidence = toEvidence(value, value.note, at, context, value.caption_source);
    const products = planned.get(value.id) ?? [];
    if (value.product_ids.length > 0 && products.length > 0)
      context.problems.add(
        at('product_ids'),
        'project_products.csv 里已写了这个项目的产品；只留那一处，这一格清空',
        'project_products.csv has the products of this project; keep those and empty this cell',
      );
    return {
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

/** Reads milestones.csv (may be missing): when a project reached a stage. One row per project and stage. */
export function readMilestones(context: ReadContext): Milestone[] {
  const { rows } = readRows('milestones.csv', MILESTONE, context);
  const idOf = (value: z.output<typeof MILESTONE>) => `reached:${value.project_id}:${value.stage.toLowerCase()}`;
  return withoutRepeats(rows, idOf, 'stage', context).map(({ value, at }) => {
    checkReference('project', value.project_id, at('project_id'), context);
    const { date: day, note } = toSingleDate(value.date, value.note);
    return {
      id: idOf(value) as FactId,
      project: value.project_id as ProjectId,
      stage: value.stage,
      date: day,
      evidence: toEvidence(value, note, at, context),
    };
  });
}

/** Reads project_batches.csv (may be missing): what was said about projects that started together. `stated_investment` in 亿元. */
export function readBatches(context: ReadContext): ProjectBatch[] {
  return readRows('project_batches.csv', BATCH, context).rows.map(({ value, at }) => {
    checkReference('claim', value.investment_claim, at('investment_claim'), context);
    return {
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      date: value.date.date,
      statedProjects: value.stated_projects,
      statedInvestment: value.stated_investment,
      investment: value.investment_claim as FactId | null,
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}
