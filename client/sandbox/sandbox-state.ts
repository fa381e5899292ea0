import { flagParam, wordsParam } from '../state/params.ts';
import { SCENARIO_STATE } from '../state/scenario.ts';

/** The sandbox above the map: whether it stands open, and what it assumes. */
export const SANDBOX_STATE = { open: flagParam('sandbox'), ...SCENARIO_STATE };

/** Scenario A, kept to compare the present one (B) with. While it assumes anything, two scenarios are compared. */
export const COMPARE_STATE = { add: wordsParam('a-add'), stop: wordsParam('a-stop'), land: wordsParam('a-land') };
