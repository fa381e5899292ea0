import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccess, type Access } from '../../server/access/access.ts';
import { newAccount, setAccount } from '../../server/access/accounts.ts';
import { createFileAudit } from '../../server/access/file-audit.ts';
import { createFileStore } from '../../server/access/file-store.ts';
import { hashPassword } from '../../server/access/passwords.ts';
import type { Role } from '../../server/access/roles.ts';
import { changeAccount } from '../../server/access/sessions.ts';
import { startApp, type Answer, type StartedApp, type StartOptions } from './start-app.ts';

/** Long enough, and not easy to guess. */
export const PASSWORD = 'correct horse battery';

export interface AppWithAccounts extends StartedApp {
  access: Access;
  /** DATA_DIR/access */
  accessFolder: string;
  /** Signs in and gives the cookie. */
  signIn(name: string, password?: string): Promise<string>;
  /** The cookie of an account that signs in once. */
  cookieOf(name: string): Promise<string>;
  /** Asks one GraphQL document in Chinese as this account. */
  askAs(name: string, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  addAccount(name: string, role: Role, regions?: readonly string[]): Promise<void>;
}

/** The real application with accounts in files; `root` is the first administrator. */
export async function startWithAccounts({
  signOff = false,
  ...options
}: StartOptions & { signOff?: boolean } = {}): Promise<AppWithAccounts> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-access-'));
  const accessFolder = join(folder, 'access');
  const store = createFileStore(accessFolder);
  // A weak hash: what the strength costs is measured nowhere here.
  const password = await hashPassword(PASSWORD, { n: 2 ** 10, r: 8, p: 1 });
  await store.change((book) => ({ book: { ...book, accounts: [{ ...newAccount('root', 'ADMIN'), password }] }, result: null }));
  const audit = createFileAudit(accessFolder, (error) => {
    throw error;
  });
  const access = createAccess({ store, audit, without: 'NOBODY', signOff });
  const started = await startApp({ ...options, access });
  const signIn: AppWithAccounts['signIn'] = async (name, given = PASSWORD) => {
    const response = await started.http.post('/account/sign-in').send({ name, password: given });
    const cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`${name} was not let in: ${response.text}`);
    return cookie;
  };
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = (name: string): Promise<string> => {
    const cookie = cookies.get(name) ?? signIn(name);
    cookies.set(name, cookie);
    return cookie;
  };
  return {
    ...started,
    access,
    accessFolder,
    signIn,
    cookieOf,
    askAs: async (name, query, variables) => started.ask(query, variables, 'zh', await cookieOf(name)),
    async addAccount(name, role, regions = []) {
      const { id } = await setAccount(store, { name, role, regions });
      await store.change((book) => ({ book: changeAccount(book, id, { password }), result: null }));
    },
    async stop() {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
