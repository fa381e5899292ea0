/** Who asks: by what the request carries, as the book is now. */
import { Unauthenticated } from '../errors.ts';
import type { AccessBook, AccessStore, Account, Token } from './book.ts';
import { anybody, localPerson, type Viewer } from './roles.ts';
import { hashSecret } from './secrets.ts';
import { findSession, isToBeNoted, noteSession } from './sessions.ts';

/** What a request carries. A secret in an address counts for nothing: addresses end up in logs. */
export interface Carried {
  /** The secret of the cookie. */
  session: string | null;
  /** The secret behind `Authorization: Bearer`. */
  bearer: string | null;
  address: string;
}

/** What holds where no account was ever made. */
export type WithoutAccounts = 'LOCAL_PERSON' | 'ANYBODY_READS' | 'NOBODY';

const HOUR = 3_600_000;

export const NO_SUCH_TOKEN = new Unauthenticated({
  zh: '请求头 Authorization 中的令牌无效、已过期或已撤销，请由管理员另发一个。',
  en: 'The token in the header Authorization is wrong, has expired or was revoked; whoever keeps the accounts makes a new one.',
});

/**
 * @returns null where nobody has signed in
 * @throws Unauthenticated for a token that is no good: it is never passed over for a cookie
 */
export async function identify(carried: Carried, store: AccessStore, without: WithoutAccounts, now = Date.now()): Promise<Viewer | null> {
  const book = await store.read();
  if (book === null) return { LOCAL_PERSON: localPerson, ANYBODY_READS: anybody, NOBODY: () => null }[without](carried.address);
  if (carried.bearer !== null) return identifyToken(carried.bearer, carried.address, book, store, now);
  if (carried.session === null) return null;
  const hash = hashSecret(carried.session);
  const found = findSession(book, hash, now);
  if (!found) return null;
  // Whether it can be noted does not decide whether it is good.
  if (isToBeNoted(found.session, now)) inBackground(store.change((newest) => ({ book: noteSession(newest, hash, now), result: null })));
  return toViewer(found.account, carried.address);
}

async function identifyToken(secret: string, address: string, book: AccessBook, store: AccessStore, now: number): Promise<Viewer> {
  const hash = hashSecret(secret);
  const token = book.tokens.find((one) => one.hash === hash);
  if (!token || !(now < Date.parse(token.expires)) || now < Date.parse(token.createdAt) - HOUR) throw NO_SUCH_TOKEN;
  if (isTokenToBeNoted(token, now)) inBackground(store.change((newest) => noteToken(newest, token.id, now)));
  return { ...toCaller(token), way: 'TOKEN', mustChange: false, address };
}

export function toViewer(account: Account, address: string): Viewer {
  return { ...toCaller(account), way: 'SESSION', mustChange: account.mustChange, address };
}

function toCaller({ id, name, role, regions }: Account | Token): Pick<Viewer, 'id' | 'name' | 'role' | 'regions'> {
  return { id, name, role, regions };
}

function noteToken(book: AccessBook, id: string, now: number): { book: AccessBook; result: null } {
  if (!book.tokens.some((one) => one.id === id && isTokenToBeNoted(one, now))) return { book, result: null };
  const lastUsed = new Date(now).toISOString();
  return { book: { ...book, tokens: book.tokens.map((one) => (one.id === id ? { ...one, lastUsed } : one)) }, result: null };
}

function isTokenToBeNoted({ lastUsed }: Token, now: number): boolean {
  return lastUsed === null || now > Date.parse(lastUsed) + HOUR;
}

function inBackground(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
