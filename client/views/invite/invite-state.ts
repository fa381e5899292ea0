import { idParam, textParam, wordParam, wordsParam, type StateOf } from '../../state/params.ts';
import { GAP_KINDS } from '../../widgets/status.ts';

/** How near somebody is whom one could call: both, a maker alone, a way in alone, nobody. In the order in which one would begin. */
export const REACHES = ['both', 'maker', 'wayIn', 'nobody'] as const;
export type Reach = (typeof REACHES)[number];

export const VIEWS = ['gap', 'firm'] as const;

/** The targets' part of the address: a row a gap or a row a firm, and the filters; `product` opens the side panel. */
export const INVITE_STATE = {
  view: wordParam('view', VIEWS, 'gap'),
  text: textParam('q'),
  kinds: wordsParam('kinds', GAP_KINDS),
  segments: wordsParam('lanes'),
  /** A region: only firms inside it. */
  place: idParam('place'),
  /** How near somebody is whom one could call. */
  reach: wordParam('reach', ['all', ...REACHES], 'all'),
  product: idParam('product'),
  /** The product whose site is asked for. */
  siteOf: idParam('siteOf'),
};

export type InviteState = StateOf<typeof INVITE_STATE>;
export type ChangeInvite = (part: Partial<InviteState>, options?: { replace?: boolean }) => void;
