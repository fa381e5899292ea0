import { sortedById } from '../../domain/by-code-point.ts';
import { PROJECT_STAGES, type PolicyLine as Line, type Project } from '../../domain/records.ts';
import type { Context } from '../context/context.ts';
import type { PolicyLineResolvers } from '../generated/resolvers.ts';
import { doubtedAbout } from '../lines/doubted.ts';
import { linesBelow } from '../filters/filter-records.ts';
import { orderLines } from '../../analysis/records/order-lines.ts';

export const PolicyLine: PolicyLineResolvers = {
  parent: ({ parent }, _, { recordIndex }) => (parent === null ? null : recordIndex.policyLines.get(parent)),
  children: ({ id }, _, { records }) => orderLines(records.policyLines, records.passages).filter((line) => line.parent === id),
  projects: (line, _, context) => projectsOf(line, context),
  doubted: (line, _, context) =>
    doubtedAbout(
      projectsOf(line, context).map(({ id }) => id),
      context,
    ),
  enterprises: ({ enterprises }, _, { index }) => enterprises.map((id) => index.enterprises.get(id)!),
  coverage: (line, _, context) => {
    const projects = projectsOf(line, context);
    return PROJECT_STAGES.map((stage) => ({ stage, projects: projects.filter((project) => project.stage === stage).length }));
  },
};

function projectsOf({ id }: Line, { records, recordIndex }: Context): Project[] {
  return sortedById([...linesBelow(id, records.policyLines)].flatMap((line) => recordIndex.projectsByLine.get(line) ?? []));
}
