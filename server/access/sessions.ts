import type { AccessBook, Account, Session } from './book.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A session ends when nothing was asked in it for so long, and after so long in any case. */
export const SESSION_ENDS = { idleMs: 2 * HOUR, afterMs: 12 * HOUR };
/** It is noted that it is in use at most so often. */
const NOTED_EVERY = MINUTE;
/** A clock that went back by more than this may hide how old a session is: it ends then. */
const SKEW = 5 * MINUTE;
/** Of one account; a further one ends the oldest. */
const MOST_AT_ONCE = 20;

export function isAlive({ startedAt, seenAt }: Session, now: number): boolean {
  return now < seenAt + SESSION_ENDS.idleMs && now < startedAt + SESSION_ENDS.afterMs && now > seenAt - SKEW;
}

/** The account that a session belongs to, null where it has ended or its account may not be used. */
export function findSession(book: AccessBook, hash: string, now: number): { session: Session; account: Account } | null {
  const session = book.sessions.find((one) => one.hash === hash);
  const account = session && book.accounts.find(({ id }) => id === session.account);
  return session && account && !account.disabled && isAlive(session, now) ? { session, account } : null;
}

export function isToBeNoted({ seenAt }: Session, now: number): boolean {
  return now > seenAt + NOTED_EVERY;
}

/** The book with one session more; what has ended goes, and so does the one that the caller had before. */
export function addSession(book: AccessBook, account: string, hash: string, now: number, former: string | null): AccessBook {
  const others = book.sessions.filter((one) => isAlive(one, now) && one.hash !== former);
  const own = others.filter((one) => one.account === account).sort((a, b) => b.seenAt - a.seenAt);
  const tooMany = new Set(own.slice(MOST_AT_ONCE - 1));
  const sessions = [...others.filter((one) => !tooMany.has(one)), { hash, account, startedAt: now, seenAt: now }];
  return changeAccount({ ...book, sessions }, account, { lastSeen: new Date(now).toISOString() });
}

export function noteSession(book: AccessBook, hash: string, now: number): AccessBook {
  const session = book.sessions.find((one) => one.hash === hash);
  // Of many requests that come at once the first has noted it.
  if (!session || !isToBeNoted(session, now)) return book;
  const sessions = book.sessions.map((one) => (one === session ? { ...one, seenAt: now } : one));
  return changeAccount({ ...book, sessions }, session.account, { lastSeen: new Date(now).toISOString() });
}

export function endSession(book: AccessBook, hash: string): AccessBook {
  return { ...book, sessions: book.sessions.filter((one) => one.hash !== hash) };
}

export function endSessionsOf(book: AccessBook, account: string): AccessBook {
  return { ...book, sessions: book.sessions.filter((one) => one.account !== account) };
}

export function changeAccount(book: AccessBook, id: string, change: Partial<Account>): AccessBook {
  return { ...book, accounts: book.accounts.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
