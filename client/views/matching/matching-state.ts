import { wordParam } from '../../state/params.ts';

/** The matching's part of the address: whom it lists, makers here, or needs without a maker here. */
export const MATCHING_STATE = { makers: wordParam('makers', ['here', 'elsewhere'], 'here') };
