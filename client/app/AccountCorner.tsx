import { lazy, Suspense } from 'react';
import { useAccount } from '../state/use-account.ts';
import { fetched } from './fetched.ts';

/** Fetched only where there are accounts. */
const AccountMenu = lazy(async () => ({ default: await fetched(async () => (await import('./AccountMenu.tsx')).AccountMenu) }));

/** The menu of whoever has signed in; nothing where there are no accounts. */
export function AccountCorner() {
  const account = useAccount();
  return account?.configured && account.viewer !== null ? (
    <Suspense fallback={null}>
      <AccountMenu viewer={account.viewer} />
    </Suspense>
  ) : null;
}
