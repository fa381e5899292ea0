import { idParam, wordParam } from '../../state/params.ts';

export const PARTS = ['list', 'gaps', 'compare'] as const;

/** Which part is looked at, which revision is open, which two are compared, of which product the gap, and up to which revision. */
export const REVISIONS_STATE = {
  part: wordParam('part', PARTS, 'list'),
  revision: idParam('revision'),
  from: idParam('from'),
  to: idParam('to'),
  gap: idParam('gap'),
  upto: idParam('upto'),
};
