import { idParam, wordParam } from '../../state/params.ts';

export const STATES = ['OPEN', 'SIGNED', 'REFUSED', 'WITHDRAWN'] as const;

/** Which drafts are listed, and which one is open. */
export const DRAFTS_STATE = { state: wordParam('state', STATES, 'OPEN'), draft: idParam('draft') };
