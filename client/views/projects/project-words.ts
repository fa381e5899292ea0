import type { ProjectChecksQuery, ProjectStage, ProjectsQuery } from '../../api/generated.ts';

export type PipelineProject = NonNullable<ProjectsQuery['projects']>['nodes'][number];
export type Batch = NonNullable<ProjectChecksQuery['projectBatches']>[number];
export type PolicyRow = NonNullable<ProjectChecksQuery['policyLines']>[number];

/** Stages in the order in which a project goes through them; what stands still comes last. */
export const STAGES = [
  'TALK',
  'INSPECTION',
  'INTENT',
  'TRACKING',
  'SIGNED',
  'STARTED',
  'FUNDED',
  'OPERATING',
  'STALLED',
] as const satisfies readonly ProjectStage[];
