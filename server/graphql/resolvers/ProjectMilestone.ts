import type { ProjectMilestoneResolvers } from '../generated/resolvers.ts';
import { markOf } from '../../analysis/model/mark-of.ts';

export const ProjectMilestone: ProjectMilestoneResolvers = { mark: ({ evidence }) => markOf(evidence) };
