import type { ProjectResolvers } from '../generated/resolvers.ts';
import type { Product } from '../../domain/facts.ts';
import { productsInRole, type Project as ProjectRecord } from '../../domain/records.ts';
import type { Context } from '../context/context.ts';
import { inOrder, toChecklist } from '../../analysis/records/checklist.ts';

export const Project: ProjectResolvers = {
  stages: ({ id }, _, { recordIndex }) => inOrder(recordIndex.milestonesByProject.get(id) ?? []),
  investment: ({ investment }, _, { recordIndex }) => (investment === null ? null : recordIndex.claims.get(investment)),
  capacity: ({ capacity }, _, { recordIndex }) => (capacity === null ? null : recordIndex.claims.get(capacity)),
  owners: ({ owners }, _, { index }) => owners.map((id) => index.enterprises.get(id)!),
  makes: (project, _, context) => productsOf(project, 'MAKES', context),
  uses: (project, _, context) => productsOf(project, 'USES', context),
  region: ({ region }, _, { index }) => (region === null ? null : index.regions.get(region)),
  policyLine: ({ policyLine }, _, { recordIndex }) => (policyLine === null ? null : recordIndex.policyLines.get(policyLine)),
  lead: ({ id }, _, { recordIndex }) => recordIndex.leadByProject.get(id),
  batch: ({ batch }, _, { recordIndex }) => (batch === null ? null : recordIndex.batches.get(batch)),
  checklist: (project, _, { recordIndex, language }) =>
    toChecklist(project, recordIndex.milestonesByProject.get(project.id) ?? []).map(({ text, ...step }) => ({
      ...step,
      text: text[language],
    })),
};

function productsOf(project: ProjectRecord, role: ProjectRecord['products'][number]['role'], { index }: Context): Product[] {
  return productsInRole(project, role).map((id) => index.products.get(id)!);
}
