import { flagParam, wordParam, wordsParam } from '../state/params.ts';
import { SCENARIO_STATE } from '../state/scenario.ts';

/** What a press on a product of the map does. */
export const PICKS = ['look', 'add', 'stop'] as const;

/** The sandbox above the map: whether it stands open, what a press on the map does, and what it assumes. */
export const SANDBOX_STATE = { open: flagParam('sandbox'), pick: wordParam('pick', PICKS, 'look'), ...SCENARIO_STATE };

/** Scenario A, kept to compare the present one (B) with. While it assumes anything, two scenarios are compared. */
export const COMPARE_STATE = { add: wordsParam('a-add'), stop: wordsParam('a-stop'), land: wordsParam('a-land') };
