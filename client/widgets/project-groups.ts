import type { ProjectStage } from '../api/generated.ts';

/** The stages of a project as people speak of them: talked about, signed, being built, running, standing still. */
export const PROJECT_GROUPS = {
  talking: ['TALK', 'INSPECTION', 'INTENT', 'TRACKING'],
  signed: ['SIGNED'],
  building: ['STARTED', 'FUNDED'],
  operating: ['OPERATING'],
  stalled: ['STALLED'],
} as const satisfies Record<string, readonly ProjectStage[]>;

export type ProjectGroup = keyof typeof PROJECT_GROUPS;

/** How many projects each group holds. */
export function countByGroup(projects: readonly { stage: ProjectStage }[]): Record<ProjectGroup, number> {
  const of = (group: ProjectGroup): number =>
    projects.filter(({ stage }) => (PROJECT_GROUPS[group] as readonly ProjectStage[]).includes(stage)).length;
  return { talking: of('talking'), signed: of('signed'), building: of('building'), operating: of('operating'), stalled: of('stalled') };
}
