/** What whoever keeps the accounts may do with them. Every change is in the audit trail before it is made. */
import { Conflict, Forbidden, NotFound } from '../errors.ts';
import type { AccessBook, AccessStore, Account } from './book.ts';
import { checkName, foldName } from './names.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import type { Role } from './roles.ts';
import { createId, createPassword } from './secrets.ts';
import { changeAccount, endSessionsOf } from './sessions.ts';

export interface AccountChange {
  name: string;
  role: Role;
  regions?: readonly string[] | null | undefined;
  disabled?: boolean | null | undefined;
}

const MOST_ACCOUNTS = 5000;
const TOO_MANY = new Forbidden({ zh: `账号最多 ${MOST_ACCOUNTS} 个。`, en: `There are at most ${MOST_ACCOUNTS} accounts.` });

/** Makes the first administrator. @throws Conflict where there is an account already */
export async function makeFirstAdministrator(store: AccessStore, name: string, password: string): Promise<Account> {
  const plain = checkName(name);
  checkPassword(password, plain);
  const hash = await hashPassword(password);
  return store.change((book) => {
    if (book.accounts.length > 0) throw ALREADY;
    const account: Account = { ...newAccount(plain, 'ADMIN'), password: hash };
    return { book: { ...book, accounts: [account] }, result: account };
  });
}

/**
 * Makes the account of this name, or changes it; what is left out of a change stays. A new one has no password yet.
 * @throws Conflict where it would leave nobody to keep the accounts
 */
export function setAccount(store: AccessStore, change: AccountChange): Promise<Account> {
  const name = checkName(change.name);
  return store.change((book) => {
    const known = findAccount(book, name);
    if (!known && book.accounts.length >= MOST_ACCOUNTS) throw TOO_MANY;
    const before = known ?? newAccount(name, change.role);
    const account: Account = {
      ...before,
      role: change.role,
      regions: [...(change.regions ?? before.regions)],
      disabled: change.disabled ?? before.disabled,
    };
    const next = mustHaveKeeper(withAccount(book, account));
    return { book: account.disabled ? endSessionsOf(next, account.id) : next, result: account };
  });
}

/** Gives the account a password that is told once and must be changed at the next sign-in; its sessions end. */
export async function resetPassword(store: AccessStore, name: string, given?: string): Promise<{ account: Account; password: string }> {
  if (given !== undefined) checkPassword(given, name);
  const password = given ?? createPassword();
  const hash = await hashPassword(password);
  return store.change((book) => {
    const account = mustFindAccount(book, name);
    const next = changeAccount(book, account.id, { password: hash, mustChange: given === undefined });
    return { book: endSessionsOf(next, account.id), result: { account: mustFindAccount(next, name), password } };
  });
}

/** The account of this name, however it is written; see foldName. */
export function findAccount({ accounts }: AccessBook, name: string): Account | undefined {
  const key = foldName(name);
  return accounts.find((one) => foldName(one.name) === key);
}

/** The book with this account in the place of the one of its id, or behind the others. */
export function withAccount(book: AccessBook, account: Account): AccessBook {
  const isKnown = book.accounts.some(({ id }) => id === account.id);
  return isKnown ? changeAccount(book, account.id, account) : { ...book, accounts: [...book.accounts, account] };
}

export function mustFindAccount(book: AccessBook, name: string): Account {
  const found = findAccount(book, name);
  if (found) return found;
  throw new NotFound({ zh: `没有名为“${name}”的账号。`, en: `There is no account named "${name}".` }, { user: name });
}

export function newAccount(name: string, role: Role): Account {
  const createdAt = new Date().toISOString();
  return {
    id: createId('user'),
    name,
    role,
    regions: [],
    disabled: false,
    password: null,
    mustChange: false,
    external: null,
    createdAt,
    lastSeen: null,
  };
}

/** @throws Conflict where there is an account already; what is gone or damaged is said when the first one is made */
export async function mustHaveNone(store: AccessStore): Promise<void> {
  if ((await store.read().catch(() => null)) !== null) throw ALREADY;
}

const ALREADY = new Conflict({
  zh: '已经有账号了。忘记密码请运行 npm run access -- reset 名称；其余在页面“资料 › 账号”中办理。',
  en: 'There are accounts already. For a forgotten password run npm run access -- reset NAME; all else is done on the page Records › Accounts.',
});
const NOBODY_LEFT = new Conflict({
  zh: '这样就没有人能管理账号了：至少须有一个启用的、不限地区、能登录的管理员。请先另设一个。',
  en: 'That would leave nobody to keep the accounts: at least one administrator must be enabled, limited to no region and able to sign in. Please make another one first.',
});

/** Looked at on the book as it will be, so that two who remove each other at once cannot both have their way. */
export function mustHaveKeeper(book: AccessBook): AccessBook {
  const isKeeper = ({ role, disabled, regions, password, external }: Account) =>
    role === 'ADMIN' && !disabled && regions.length === 0 && (password !== null || external !== null);
  if (book.accounts.some(isKeeper)) return book;
  throw NOBODY_LEFT;
}
