import { wordParam, wordsParam, type StateOf } from '../../state/params.ts';

/** The comparison's part of the address: the regions beside the one in view, and the level of those that are proposed. */
export const REGIONS_STATE = {
  beside: wordsParam('with'),
  level: wordParam('level', ['PROVINCE', 'CITY'], 'PROVINCE'),
};

export type RegionsState = StateOf<typeof REGIONS_STATE>;
export type ChangeRegions = (part: Partial<RegionsState>) => void;
