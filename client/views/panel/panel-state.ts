import { idParam, wordsParam } from '../../state/params.ts';

/** The questions of the panel that are worked out only when somebody asks them. */
export const QUESTIONS = ['packages', 'targets', 'robustness', 'unlocks', 'stops'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The questions that are open, in the address. */
export const asked = wordsParam('ask', QUESTIONS);

/** What the side panel shows: a product, or a process; and which of its questions are open. */
export const PANEL_STATE = { product: idParam('product'), process: idParam('process'), asked };
