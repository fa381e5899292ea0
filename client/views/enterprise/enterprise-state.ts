import { WORDS } from '../../api/generated/words.ts';
import { flagParam, idParam, textParam, wordParam, wordsParam } from '../../state/params.ts';

export const PLACES = ['all', 'here', 'outside'] as const;

/** The list's part of the address. */
export const LIST_STATE = {
  text: textParam('q'),
  place: wordParam('place', PLACES, 'all'),
  kinds: wordsParam('kinds', WORDS.EnterpriseKind),
  unverified: flagParam('unverified'),
  enterprise: idParam('enterprise'),
};

/** The profile's part of the address. */
export const PROFILE_STATE = { inferred: flagParam('estimates'), to: idParam('to') };
