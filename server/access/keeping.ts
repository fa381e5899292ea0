/**
 * What the interface asks of the accounts, as a table of what can be asked: the threads that answer ask it of the one place that keeps
 * them.
 */
import { Forbidden } from '../errors.ts';
import { setAccount, resetPassword, type AccountChange } from './accounts.ts';
import type { Access } from './access.ts';
import { toAuditLine, type AuditLine, type AuditPage, type AuditQuestion } from './audit.ts';
import type { Account, Token } from './book.ts';
import type { Viewer } from './roles.ts';
import { createToken, revokeToken, type TokenWish } from './tokens.ts';

/** An account as it is told of: nothing of its password. */
export type ShownAccount = Pick<Account, 'id' | 'name' | 'role' | 'regions' | 'disabled' | 'lastSeen'>;
export type ShownToken = Omit<Token, 'hash'>;

export interface Keeping {
  users: { ask: null; answer: ShownAccount[] };
  tokens: { ask: null; answer: ShownToken[] };
  audit: { ask: AuditQuestion & { user: string | null }; answer: AuditPage };
  setUser: { ask: AccountChange; answer: ShownAccount };
  resetPassword: { ask: { name: string }; answer: { user: ShownAccount; password: string } };
  createToken: { ask: TokenWish; answer: { token: ShownToken; secret: string } };
  revokeToken: { ask: { id: string }; answer: ShownToken };
  /** Tells the trail of something that was done, or was asked for and refused; nobody waits for it. */
  note: { ask: Pick<AuditLine, 'action' | 'outcome'> & { subject: string }; answer: null };
}

export type KeepingAsk = { [K in keyof Keeping]: { what: K; ask: Keeping[K]['ask']; by: Viewer } }[keyof Keeping];

const NO_ACCOUNTS = new Forbidden({
  zh: '还没有启用账号：请由管理员在服务器上运行 npm run access -- init，设立第一个管理员。',
  en: 'There are no accounts yet: whoever runs the service makes the first administrator with npm run access -- init.',
});

type Handlers = { [K in keyof Keeping]: (ask: Keeping[K]['ask'], by: Viewer, access: Access) => Promise<Keeping[K]['answer']> };

const HANDLERS: Handlers = {
  users: async (_, __, { store }) =>
    ((await store.read())?.accounts ?? []).map(showAccount).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')),
  tokens: async (_, __, { store }) => ((await store.read())?.tokens ?? []).map(showToken).reverse(),
  async audit({ user, ...question }, _, { audit, store }) {
    if (user === null) return audit.read(question);
    const book = await store.read();
    const by = [...(book?.accounts ?? []), ...(book?.tokens ?? [])].find(({ id }) => id === user)?.name;
    return by === undefined ? { entries: [], total: 0 } : audit.read({ ...question, by });
  },
  async setUser(change, by, { store, audit }) {
    await audit.append(
      toAuditLine(by, 'SET_USER', `${change.name} ${change.role}${change.disabled ? ' disabled' : ''}${toPlaces(change.regions)}`),
    );
    return showAccount(await setAccount(store, change));
  },
  async resetPassword({ name }, by, { store, audit }) {
    await audit.append(toAuditLine(by, 'RESET_PASSWORD', name));
    const { account, password } = await resetPassword(store, name);
    return { user: showAccount(account), password };
  },
  async createToken(wish, by, { store, audit }) {
    await audit.append(toAuditLine(by, 'CREATE_TOKEN', `${wish.name} ${wish.role}${toPlaces(wish.regions)}`));
    const { token, secret } = await createToken(store, by.name, wish);
    return { token: showToken(token), secret };
  },
  async revokeToken({ id }, by, { store, audit }) {
    await audit.append(toAuditLine(by, 'REVOKE_TOKEN', id));
    return showToken(await revokeToken(store, id));
  },
  note({ action, outcome, subject }, by, { audit }) {
    audit.note(toAuditLine(by, action, subject, outcome));
    return Promise.resolve(null);
  },
};

const READS: ReadonlySet<keyof Keeping> = new Set(['users', 'tokens', 'audit', 'note'] as const);

/** @throws IntendedError in one sentence; what the caller may ask was looked at before */
export async function answerKeeping({ what, ask, by }: KeepingAsk, access: Access): Promise<Keeping[keyof Keeping]['answer']> {
  if (!READS.has(what) && !(await access.isConfigured())) throw NO_ACCOUNTS;
  const handle = HANDLERS[what] as (ask: unknown, by: Viewer, access: Access) => Promise<Keeping[keyof Keeping]['answer']>;
  return handle(ask, by, access);
}

function toPlaces(regions: readonly string[] | null | undefined): string {
  return regions && regions.length > 0 ? ` ${regions.join(',')}` : '';
}

function showAccount({ id, name, role, regions, disabled, lastSeen }: Account): ShownAccount {
  return { id, name, role, regions, disabled, lastSeen };
}

function showToken({ hash: _, ...token }: Token): ShownToken {
  return token;
}
