import { Conflict, Unauthenticated } from '../errors.ts';
import { findAccount, mustHaveKeeper, newAccount, withAccount } from './accounts.ts';
import type { AccessStore, Account } from './book.ts';
import { checkName } from './names.ts';
import type { Proven } from './oidc.ts';

/**
 * The account of somebody whom a provider vouches for: made at his first sign-in, his role taken from there at every one. Regions, and
 * whether it is disabled, are decided here.
 * @throws Conflict where an account of ours has his name: nobody takes it over by being called so elsewhere
 */
export function findExternalAccount(store: AccessStore, { issuer, subject, name, role }: Proven): Promise<Account> {
  return store.change((book) => {
    const known = book.accounts.find(({ external }) => external?.issuer === issuer && external.subject === subject);
    if (known?.disabled) throw DISABLED;
    if (known?.role === role) return { book, result: known };
    if (!known && findAccount(book, name)) throw TAKEN;
    const account: Account = known ? { ...known, role } : { ...newAccount(checkName(name), role), external: { issuer, subject } };
    return { book: mustHaveKeeper(withAccount(book, account)), result: account };
  });
}

const DISABLED = new Unauthenticated({
  zh: '这个账号已停用，请找管理员。',
  en: 'This account is disabled; please ask whoever keeps the accounts.',
});
const TAKEN = new Conflict({
  zh: '本系统已有同名账号，不能由统一登录接管；请找管理员处理。',
  en: 'There is an account of this name here, which single sign-on does not take over; please ask whoever keeps the accounts.',
});
