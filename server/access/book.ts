/** What is kept of who may ask: accounts, tokens of programs and sessions of the pages. No password and no secret stands in it. */
import { z } from 'zod';
import { ROLES } from './roles.ts';

const hash = z.object({ salt: z.string(), key: z.string(), n: z.number(), r: z.number(), p: z.number() });
const moment = z.string();

const account = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  regions: z.array(z.string()),
  disabled: z.boolean(),
  /** Null: nobody can sign in with a password. */
  password: hash.nullable(),
  mustChange: z.boolean(),
  /** Who a provider of single sign-on says that he is. */
  external: z.object({ issuer: z.string(), subject: z.string() }).nullable(),
  createdAt: moment,
  lastSeen: moment.nullable(),
});

const token = z.object({
  id: z.string(),
  name: z.string(),
  /** SHA-256 of the secret, hexadecimal. */
  hash: z.string(),
  role: z.enum(ROLES),
  regions: z.array(z.string()),
  by: z.string(),
  createdAt: moment,
  expires: moment,
  lastUsed: moment.nullable(),
});

const session = z.object({
  /** SHA-256 of the secret in the cookie, hexadecimal. */
  hash: z.string(),
  account: z.string(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  seenAt: z.number(),
});

export const accessBook = z.object({ accounts: z.array(account), tokens: z.array(token), sessions: z.array(session) });

export type PasswordHash = z.infer<typeof hash>;
export type Account = z.infer<typeof account>;
export type Token = z.infer<typeof token>;
export type Session = z.infer<typeof session>;
export type AccessBook = z.infer<typeof accessBook>;

export const EMPTY_BOOK: AccessBook = { accounts: [], tokens: [], sessions: [] };

/** Where the book is kept: a file beside the embedded graph, or a node of the Neo4j that several servers share. */
export interface AccessStore {
  /** Null where no account was ever made. @throws IntendedError where the book is damaged, gone or out of reach */
  read(): Promise<AccessBook | null>;
  /**
   * Changes the book as it is now, alone: whoever changes it at the same time comes before or after.
   * @param work gives the new book and what the caller gets; it may be run again, so it has no other effects
   */
  change<T>(work: (book: AccessBook) => { book: AccessBook; result: T }): Promise<T>;
}
