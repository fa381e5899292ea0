import { WORDS } from '../../api/generated/words.ts';
import { idParam, textParam, wordParam, wordsParam } from '../../state/params.ts';

export const SHOWN = ['all', 'enterprises', 'projects'] as const;

/** The part of the address that the map of places holds. `place` are the places whose lists are open; `at` is what the window shows. */
export const PLACES_STATE = {
  shown: wordParam('shown', SHOWN, 'all'),
  kinds: wordsParam('kinds', WORDS.EnterpriseKind),
  makes: idParam('makes'),
  place: wordsParam('place'),
  at: textParam('at'),
};
