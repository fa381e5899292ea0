import { anyHolds } from '../../../shared/fold-text.ts';
import type { PipelineProject, PolicyRow } from './project-words.ts';
import type { ProjectsState } from './projects-state.ts';

/** The projects that pass every filter of the address. `wayUp`: a region and all that hold it. */
export function keepProjects(
  projects: readonly PipelineProject[],
  state: ProjectsState,
  lines: readonly PolicyRow[],
  wayUp: (region: string) => readonly string[],
): PipelineProject[] {
  const ofLine = new Set(lines.find(({ id }) => id === state.line)?.projects.map(({ id }) => id));
  return projects.filter(
    (project) =>
      (state.tag === 'all' || project.inChain === (state.tag === 'in')) &&
      (state.project === null || project.id === state.project) &&
      (state.line === null || ofLine.has(project.id)) &&
      (state.stages.length === 0 || state.stages.includes(project.stage)) &&
      (state.batch === null || project.batch?.id === state.batch) &&
      (state.inside === null || (project.region !== null && wayUp(project.region.id).includes(state.inside))) &&
      anyHolds(
        [project, ...project.owners, ...project.makes].map(({ name, nameEn }) => `${name} ${nameEn ?? ''}`),
        state.text,
      ),
  );
}
