import type { ProjectStage } from '../../domain/records.ts';
import { toLine } from '../../import/rows/line.ts';
import { checkEdit } from '../check-edit.ts';
import type { Backing, Edit, Moment, There } from '../edit.ts';
import { mustBePast, toBasis } from '../to-basis.ts';
import { mustKnow } from './must-know.ts';
import { asPlanned, toProjectCells } from './project-cells.ts';
import { placesOfProject } from './places.ts';

export interface StageInput {
  project: string;
  stage: ProjectStage;
  date: string;
}

/** A project has come to a stage on a day: its stage, and the milestone. What the source called the former stage is no longer said. */
export function setProjectStage({ project: id, stage, date }: StageInput, backing: Backing, there: There, moment: Moment): Edit {
  const project = mustKnow(there.recordIndex.projects, id, { zh: '项目', en: 'project' });
  mustBePast(date, moment.latest, 'date');
  const basis = toBasis(backing, there, moment);
  const isMoved = project.stage !== stage;
  const stated = checkEdit(
    [
      ...basis.lines,
      toLine('projects', { ...toProjectCells(project), stage, ...(isMoved ? { stage_words: null } : {}), ...basis.cells }),
      toLine('milestones', { project_id: id, stage, date, ...basis.cells }),
    ],
    there,
  );
  const { facts, records } = stated;
  return {
    stated: { facts, records: { ...records, projects: records.projects.map((one) => ({ ...one, products: asPlanned(project) })) } },
    gone: [],
    ids: [project.id, records.milestones[0]!.id],
    places: placesOfProject(project, there),
    about: `${project.name} (${date})`,
  };
}
