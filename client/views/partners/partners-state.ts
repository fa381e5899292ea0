import { WORDS } from '../../api/generated/words.ts';
import { flagParam, idParam, textParam, wordParam, wordsParam, type StateOf } from '../../state/params.ts';

/** The partners screen's part of the address. */
export const PARTNERS_STATE = {
  enterprise: idParam('enterprise'),
  depth: wordParam('depth', ['1', '2'], '1'),
  kinds: wordsParam('kinds', WORDS.PartnershipKind),
  since: textParam('since'),
  until: textParam('until'),
  inferred: flagParam('estimates'),
  /** The partner whose relations alone are lit and listed. */
  partner: idParam('partner'),
  /** What belongs to the middle one stands in the picture one by one. */
  unfolded: flagParam('unfolded'),
  to: idParam('to'),
};

export type PartnersState = StateOf<typeof PARTNERS_STATE>;
export type ChangePartners = (part: Partial<PartnersState>, options?: { replace?: boolean }) => void;

/** A year, a month or a day, as sources date things; null for anything else. */
export function readDate(text: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null;
}
