import type { Sentence } from '../errors.ts';

/** Who a caller is and what he may do: each role may all that the ones before it may. */
export const ROLES = ['VIEWER', 'EDITOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** How it is known who asks: by the machine he sits at, by nothing at all, by a session of the pages, by a token of a program. */
export type Way = 'LOCAL' | 'OPEN' | 'SESSION' | 'TOKEN';

/** Whoever asks, once it is known who that is. */
export interface Viewer {
  /** Of the account or of the token. */
  id: string;
  name: string;
  role: Role;
  /** Ids of the regions that he is limited to, with all that lies in them; none: everywhere. */
  regions: readonly string[];
  way: Way;
  /** Nothing is answered before he has chosen a password of his own. */
  mustChange: boolean;
  /** From where the request came. */
  address: string;
}

/** What something takes of whoever asks for it. */
export interface Need {
  role: Role;
  /** Whether he must be limited to no region. */
  everywhere?: boolean;
}

/** What the one person at this machine is called, as long as no account has been made. */
export const LOCAL_PERSON: Sentence = { zh: '本机', en: 'local' };
/** A name as it is kept, for readers of either language. */
export const toKeptName = ({ zh, en }: Sentence): string => `${zh} ${en}`;

/** That person. */
export function localPerson(address: string): Viewer {
  return { id: 'local', name: toKeptName(LOCAL_PERSON), role: 'ADMIN', regions: [], way: 'LOCAL', mustChange: false, address };
}

/** Anybody on the network, where whoever runs the service has said that everybody may read. */
export function anybody(address: string): Viewer {
  return { id: 'anybody', name: '任何人 anybody', role: 'VIEWER', regions: [], way: 'OPEN', mustChange: false, address };
}

export function meets({ role, regions }: Pick<Viewer, 'role' | 'regions'>, need: Need): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(need.role) && (need.everywhere !== true || regions.length === 0);
}
