import type { Resolvers } from '../generated/resolvers.ts';
import { Agreement } from '../resolvers/Agreement.ts';
import { Check } from '../resolvers/Check.ts';
import { Claim } from '../resolvers/Claim.ts';
import { DecisionRule } from '../resolvers/DecisionRule.ts';
import { Event } from '../resolvers/Event.ts';
import { Kpi } from '../resolvers/Kpi.ts';
import { Passage } from '../resolvers/Passage.ts';
import { Person } from '../resolvers/Person.ts';
import { PolicyLine } from '../resolvers/PolicyLine.ts';
import { Position } from '../resolvers/Position.ts';
import { Project } from '../resolvers/Project.ts';
import { ProjectBatch } from '../resolvers/ProjectBatch.ts';
import { ProjectMilestone } from '../resolvers/ProjectMilestone.ts';
import { Rule } from '../resolvers/Rule.ts';
import { agreements } from '../resolvers/Query/agreements.ts';
import { checks } from '../resolvers/Query/checks.ts';
import { claims } from '../resolvers/Query/claims.ts';
import { decisionRules } from '../resolvers/Query/decisionRules.ts';
import { events } from '../resolvers/Query/events.ts';
import { kpis } from '../resolvers/Query/kpis.ts';
import { policyLines } from '../resolvers/Query/policyLines.ts';
import { project } from '../resolvers/Query/project.ts';
import { projectBatches } from '../resolvers/Query/projectBatches.ts';
import { projects } from '../resolvers/Query/projects.ts';

/** The queries and types of what happens around the chain. */
export const recordQueries = { agreements, checks, claims, decisionRules, events, kpis, policyLines, project, projectBatches, projects };
export const recordTypes: Omit<Resolvers, 'Query'> = {
  Agreement,
  Check,
  Claim,
  DecisionRule,
  Event,
  Kpi,
  Passage,
  Person,
  PolicyLine,
  Position,
  Project,
  ProjectBatch,
  ProjectMilestone,
  Rule,
};
