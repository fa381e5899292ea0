import { WORDS } from '../api/generated/words.ts';
import { idParam, numberParam, wordParam, wordsParam } from '../state/params.ts';

/** The questions of the panel that are worked out only when somebody asks them. */
export const QUESTIONS = ['packages', 'targets', 'robustness', 'unlocks', 'site', 'stops'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The questions that are open, in the address. */
export const asked = wordsParam('ask', QUESTIONS);

/** What the side panel shows: a product, or a process; and which of its questions are open. */
export const PANEL_STATE = { product: idParam('product'), process: idParam('process'), asked };

/**
 * How many packages are listed: the step to the next is the reader's. More than a hundred with their proofs the server refuses as too
 * costly.
 */
export const PACKAGE_COUNTS = ['5', '20', '100'] as const;

/** What a package may hold, and how many packages are listed. */
export const PACKAGES_STATE = { items: wordParam('bring', WORDS.PackageItems, 'ANY'), count: wordParam('packages', PACKAGE_COUNTS, '5') };

/** The place that a plant is held against, and how large it would be a year in the product's unit; null for what the need here says. */
export const SITE_STATE = { site: idParam('site'), size: numberParam('size', null, 1e9) };
