import type { ProjectMilestoneResolvers } from '../generated/resolvers.ts';
import { markOf } from '../mark-of.ts';

export const ProjectMilestone: ProjectMilestoneResolvers = { mark: ({ evidence }) => markOf(evidence) };
