import type { Project } from '../../domain/records.ts';

/** What the table of projects says of one; its products stand in a table of their own. */
export function toProjectCells(project: Project): Record<string, string | number | null> {
  return {
    id: project.id,
    name_zh: project.name,
    name_en: project.nameEn,
    owner_ids: project.owners.join(';'),
    region: project.region,
    stage: project.stage,
    stage_words: project.stageWords,
    policy_line: project.policyLine,
    batch: project.batch,
    in_chain: project.inChain ? 1 : 0,
    case_owner: project.caseOwner,
    investment_claim: project.investment,
    capacity_claim: project.capacity,
  };
}

/** A product that is planned already stays as it is, on the evidence that it has. */
export const asPlanned = ({ products }: Project): Project['products'] =>
  products.map(({ product, role }) => ({ product, role, evidence: [] }));
