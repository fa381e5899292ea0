import type { FactId } from '../../domain/ids.ts';
import type { ProjectBatchResolvers } from '../generated/resolvers.ts';
import { judgementsOf } from '../memo/judgements.ts';

export const ProjectBatch: ProjectBatchResolvers = {
  investment: ({ investment }, _, { recordIndex }) => (investment === null ? null : recordIndex.claims.get(investment)),
  projects: ({ id }, _, { recordIndex }) => recordIndex.projectsByBatch.get(id) ?? [],
  checks: ({ id }, _, { snapshot, recordIndex }) =>
    judgementsOf(snapshot).checks.filter(({ claims }) => claims.some((claim) => recordIndex.claims.get(claim as FactId)?.about === id)),
};
