import { idParam, textParam, wordParam, wordsParam, type StateOf } from '../../state/params.ts';
import { STAGES } from './project-words.ts';

export const VIEWS = ['board', 'batches', 'policy', 'kpis', 'timeline'] as const;

/** The projects' part of the address. `line` is a policy line: only its projects are shown; `project` leaves one project. */
export const PROJECTS_STATE = {
  view: wordParam('view', VIEWS, 'board'),
  tag: wordParam('tag', ['all', 'in', 'off'], 'all'),
  line: idParam('line'),
  project: idParam('project'),
  stages: wordsParam('stages', STAGES),
  batch: idParam('batch'),
  /** A region: only projects inside it. `region` is the one in view. */
  inside: idParam('inside'),
  text: textParam('q'),
};

export type ProjectsState = StateOf<typeof PROJECTS_STATE>;
export type ChangeProjects = (part: Partial<ProjectsState>, options?: { replace?: boolean }) => void;
