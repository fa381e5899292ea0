/** Signing in with a name and a password, out, and changing the password. */
import { Conflict, TooCostly, Unauthenticated } from '../errors.ts';
import type { Audit, AuditAction, AuditLine } from './audit.ts';
import { createBackOff, PATIENCE } from './back-off.ts';
import type { AccessBook, AccessStore, Account } from './book.ts';
import { toViewer } from './identify.ts';
import { foldName } from './names.ts';
import { checkPassword, hashPassword, isPassword } from './passwords.ts';
import type { Viewer } from './roles.ts';
import { createSecret, hashSecret } from './secrets.ts';
import { addSession, changeAccount, endSession, endSessionsOf } from './sessions.ts';

/** Where a request comes from: its address, what it is counted for, and the session that it carries. */
export interface Caller {
  address: string;
  counted: string;
  session: string | null;
}

export interface SignedIn {
  viewer: Viewer;
  /** The secret of the new session, for the cookie. */
  secret: string;
}

export interface SignIn {
  /** @throws Unauthenticated in one and the same sentence and time, whatever was wrong; TooCostly while the caller must wait */
  signIn(name: string, password: string, caller: Caller): Promise<SignedIn>;
  /** Opens a session for whom somebody else has found out. */
  admit(account: Account, caller: Caller): Promise<SignedIn>;
  signOut(caller: Caller, viewer: Viewer | null): Promise<void>;
  /** Every session of the account ends but the new one that it gives. */
  changePassword(viewer: Viewer, current: string, next: string, caller: Caller): Promise<SignedIn>;
}

const LONGEST = 256;
/** Of a name that nobody has, as the audit trail keeps it. */
const SHOWN = 64;

const WRONG = new Unauthenticated({ zh: '名称或密码不对。', en: 'The name or the password is wrong.' });
const SAME = new Conflict({ zh: '新密码须与原来的不同。', en: 'The new password must differ from the old one.' });

export function createSignIn(store: AccessStore, audit: Audit): SignIn {
  const byName = createBackOff(PATIENCE.name);
  const byAddress = createBackOff(PATIENCE.address);

  /** Counts the try first; only one that succeeds is forgotten. */
  async function prove(name: string, password: string, caller: Caller, action: AuditAction): Promise<Account> {
    const key = foldName(name).slice(0, SHOWN);
    const wait = Math.max(byName.wait(key), byAddress.wait(caller.counted));
    if (wait > 0) throw mustWait(wait);
    byName.fail(key);
    byAddress.fail(caller.counted);
    const isShort = name.length <= LONGEST && password.length <= LONGEST;
    const account = isShort ? ((await store.read())?.accounts.find((one) => foldName(one.name) === key) ?? null) : null;
    const isRight = await isPassword(isShort ? password : '', account && !account.disabled ? account.password : null);
    if (!isRight || account === null) {
      audit.note(toLine(name.slice(0, SHOWN), action, caller, 'REFUSED'));
      throw WRONG;
    }
    byName.forget(key);
    // Only this try: who has an account of his own could otherwise guess for ever at those of others.
    byAddress.forgive(caller.counted);
    return account;
  }

  async function open(account: Account, caller: Caller, change: (book: AccessBook) => AccessBook = (book) => book): Promise<SignedIn> {
    const secret = createSecret();
    const former = caller.session === null ? null : hashSecret(caller.session);
    const newest = await store.change((book) => {
      // The password may have been changed while this one was being looked at.
      if (book.accounts.find(({ id }) => id === account.id)?.password?.key !== account.password?.key) throw WRONG;
      const next = addSession(change(book), account.id, hashSecret(secret), Date.now(), former);
      return { book: next, result: next.accounts.find(({ id }) => id === account.id)! };
    });
    return { viewer: toViewer(newest, caller.address), secret };
  }

  async function admit(account: Account, caller: Caller): Promise<SignedIn> {
    await audit.append(toLine(account.name, 'SIGN_IN', caller, 'OK'));
    return open(account, caller);
  }

  return {
    signIn: async (name, password, caller) => admit(await prove(name, password, caller, 'SIGN_IN'), caller),
    admit,
    async signOut(caller, viewer) {
      if (caller.session === null) return;
      const hash = hashSecret(caller.session);
      await store.change((book) => ({ book: endSession(book, hash), result: null }));
      if (viewer) audit.note(toLine(viewer.name, 'SIGN_OUT', caller, 'OK'));
    },
    async changePassword(viewer, current, next, caller) {
      checkPassword(next, viewer.name);
      const account = await prove(viewer.name, current, caller, 'CHANGE_PASSWORD');
      if (await isPassword(next, account.password)) throw SAME;
      const password = await hashPassword(next);
      await audit.append(toLine(account.name, 'CHANGE_PASSWORD', caller, 'OK'));
      return open(account, caller, (book) => endSessionsOf(changeAccount(book, account.id, { password, mustChange: false }), account.id));
    },
  };
}

function toLine(by: string, action: AuditAction, { address }: Caller, outcome: AuditLine['outcome']): AuditLine {
  return { by, action, subject: null, address, outcome };
}

function mustWait(milliseconds: number): TooCostly {
  const seconds = Math.ceil(milliseconds / 1000);
  return new TooCostly(
    {
      zh: `登录失败的次数过多，请 ${seconds} 秒后再试。`,
      en: `There were too many failed sign-ins; please try again in ${seconds} seconds.`,
    },
    { retryAfter: seconds },
  );
}
