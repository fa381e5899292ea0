import { WORDS } from '../../api/generated/words.ts';
import { idParam, wordParam, wordsParam } from '../../state/params.ts';

/** The part of the address that the flows hold: now or with what is planned, which segments, and the flow whose sources are open. */
export const FLOW_STATE = {
  horizon: wordParam('horizon', WORDS.Horizon, 'NOW'),
  segments: wordsParam('lanes'),
  flow: idParam('flow'),
};
