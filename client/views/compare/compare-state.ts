import { idParam, wordParam } from '../../state/params.ts';

/** Two regions, or two scenarios of one region. */
export const MODES = ['regions', 'scenarios'] as const;

/** The comparison's part of the address; the two scenarios stand in it as the sandbox keeps them. `cell` leaves only what lies in it. */
export const COMPARE_SCREEN_STATE = {
  mode: wordParam('mode', ['', ...MODES], ''),
  other: idParam('with'),
  cell: idParam('cell'),
};
