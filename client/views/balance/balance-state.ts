import { wordParam, idParam } from '../../state/params.ts';

/** The three questions of the screen and what is left over, as the address names them. */
export const PARTS = ['short', 'coming', 'spare', 'rest'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The balance's part of the address: the line that is open, in which part (where none is said, the first that has it), and the part that
 * shows all its lines.
 */
export const BALANCE_STATE = {
  open: idParam('open'),
  part: wordParam('part', ['', ...PARTS], ''),
  all: wordParam('all', ['', ...PARTS], ''),
};
