import type { ProjectChecksQuery, ProjectsQuery } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';

export type PipelineProject = NonNullable<ProjectsQuery['projects']>['nodes'][number];
export type Batch = NonNullable<ProjectChecksQuery['projectBatches']>[number];
export type PolicyRow = NonNullable<ProjectChecksQuery['policyLines']>[number];

/** Stages in the order in which a project goes through them; what stands still comes last. */
export const STAGES = WORDS.ProjectStage;
