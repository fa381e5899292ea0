import { wordParam, idParam } from '../../state/params.ts';

/** The three parts of the screen, as the address names them. */
export const PARTS = ['short', 'coming', 'spare'] as const;
export type Part = (typeof PARTS)[number];

/** The balance's part of the address: the line that is open, in which part, and the part that shows all its lines. */
export const BALANCE_STATE = { open: idParam('open'), part: wordParam('part', PARTS, 'short'), all: wordParam('all', ['', ...PARTS], '') };
