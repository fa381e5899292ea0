/** Access as the rest of the server sees it: who asks, signing in, and keeping the accounts. */
import type { Audit } from './audit.ts';
import type { AccessStore } from './book.ts';
import { identify, type Carried, type WithoutAccounts } from './identify.ts';
import { createRefusals } from './refusals.ts';
import type { Viewer } from './roles.ts';
import { createSignIn, type SignIn } from './sign-in.ts';

export interface AccessDeps {
  store: AccessStore;
  audit: Audit;
  /** What holds as long as no account was made. */
  without: WithoutAccounts;
  /** Whether an administrator signs what an editor writes. */
  signOff?: boolean;
}

export interface Access extends SignIn {
  readonly store: AccessStore;
  readonly audit: Audit;
  /** Whether there are accounts, so that everybody must sign in. */
  isConfigured(): Promise<boolean>;
  /** Null where nobody has signed in. @throws Unauthenticated for a token that is no good */
  identify(carried: Carried): Promise<Viewer | null>;
  /** Whether an administrator signs what an editor writes. */
  readonly signOff: boolean;
  /** Whether what this caller writes waits for a signature. */
  needsSignature(viewer: Pick<Viewer, 'role'>): boolean;
  /** Tells the trail of what somebody asked and may not see or do. */
  noteRefused(viewer: Viewer, what: readonly string[]): void;
}

export function createAccess({ store, audit, without, signOff = false }: AccessDeps): Access {
  return {
    store,
    audit,
    isConfigured: async () => (await store.read()) !== null,
    identify: (carried) => identify(carried, store, without),
    signOff,
    needsSignature: ({ role }) => signOff && role !== 'ADMIN',
    noteRefused: createRefusals(audit),
    ...createSignIn(store, audit),
  };
}

/** Access where no account can be made: for the programs of developers. */
export function accessWithoutAccounts(without: WithoutAccounts = 'LOCAL_PERSON'): Access {
  const store: AccessStore = {
    read: async () => null,
    change: () => Promise.reject(new Error('Without a place for accounts none can be made.')),
  };
  const audit: Audit = { append: async () => undefined, note: () => undefined, read: async () => ({ entries: [], total: 0 }) };
  return createAccess({ store, audit, without });
}
