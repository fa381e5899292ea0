import { idParam, textParam, wordParam } from '../../state/params.ts';

export const VIEWS = ['board', 'batches', 'policy', 'kpis', 'timeline'] as const;

/** The projects' part of the address. `line` is a policy line: only its projects are shown; `project` leaves one project. */
export const PROJECTS_STATE = {
  view: wordParam('view', VIEWS, 'board'),
  tag: wordParam('tag', ['all', 'in', 'off'], 'all'),
  line: idParam('line'),
  project: idParam('project'),
  text: textParam('q'),
};
