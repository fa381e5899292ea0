import type { PartnershipKind } from '../../api/generated.ts';
import { flagParam, idParam, textParam, wordParam, wordsParam, type StateOf } from '../../state/params.ts';

export const KINDS = [
  'SUPPLIES',
  'JOINT_DEVELOPS',
  'AGREEMENT',
  'COOPERATES',
  'TALKS',
  'INVESTS_IN',
  'SUBSIDIARY_OF',
  'OPERATES',
  'RESEARCHES',
  'ESTABLISHES',
  'PART_OF',
  'PARENT_OF',
  'RESIDENT_IN',
  'LOCATED_IN',
  'DEVELOPS',
  'GOVERNS',
] as const satisfies readonly PartnershipKind[];

/** The partners screen's part of the address. */
export const PARTNERS_STATE = {
  enterprise: idParam('enterprise'),
  depth: wordParam('depth', ['1', '2'], '1'),
  kinds: wordsParam('kinds', KINDS),
  since: textParam('since'),
  until: textParam('until'),
  inferred: flagParam('estimates'),
  /** The partner whose relations alone are lit and listed. */
  partner: idParam('partner'),
  to: idParam('to'),
};

export type PartnersState = StateOf<typeof PARTNERS_STATE>;
export type ChangePartners = (part: Partial<PartnersState>, options?: { replace?: boolean }) => void;

/** A year, a month or a day, as sources date things; null for anything else. */
export function readDate(text: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null;
}
