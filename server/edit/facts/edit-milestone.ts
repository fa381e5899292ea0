import type { ProjectStage } from '../../domain/records.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { toLine } from '../../import/rows/line.ts';
import { checkEdit } from '../check-edit.ts';
import type { Backing, Edit, Moment, There } from '../edit.ts';
import { mustBePast, toBasis } from '../to-basis.ts';
import { mustKnow, replaced } from './must-know.ts';
import { placesOfProject } from './places.ts';

export interface MilestoneInput {
  id?: string | null | undefined;
  project: string;
  stage: ProjectStage;
  date?: string | null | undefined;
}

/** When a project reached a stage, also one of before; the stage that it stands at is moved by setProjectStage. */
export function editMilestone(input: MilestoneInput, backing: Backing, there: There, moment: Moment): Edit {
  const { projects, milestones } = there.recordIndex;
  const project = mustKnow(projects, input.project, { zh: '项目', en: 'project' });
  const old = input.id == null ? null : mustKnow(milestones, input.id, { zh: '进展', en: 'milestone' });
  const { stage } = input;
  const date = input.date === undefined ? (old?.date ?? null) : input.date;
  if (date !== null) mustBePast(date, moment.latest, 'date');
  const basis = toBasis(backing, there, moment);
  const stated = checkEdit([...basis.lines, toLine('milestones', { project_id: project.id, stage, date, ...basis.cells })], there);
  const { id } = stated.records.milestones[0]!;
  return {
    stated,
    gone: replaced(LABELS.milestone, old, id),
    ids: [id],
    places: placesOfProject(project, there),
    about: `${project.name} (${date ?? '?'})`,
  };
}
