import { lazy, Suspense, type ReactNode } from 'react';
import { useSignedOut } from '../api/signed-out.ts';
import { useAccount } from '../state/use-account.ts';
import { fetched } from './fetched.ts';

/** Fetched only where there are accounts. */
const SignInPage = lazy(async () => ({ default: await fetched(async () => (await import('./SignInPage.tsx')).SignInPage) }));
const SignInAgain = lazy(async () => ({ default: await fetched(async () => (await import('./SignInAgain.tsx')).SignInAgain) }));

/**
 * What is inside is for who has signed in, where there are accounts. A session that ends in the midst of work is begun again over the
 * screen, which stays as it is.
 */
export function AccountGate({ children }: { children: ReactNode }) {
  const account = useAccount();
  const isOut = useSignedOut();
  const viewer = account?.viewer ?? null;
  if (account?.configured && (viewer === null || viewer.mustChange))
    return (
      <Suspense fallback={null}>
        <SignInPage mustChange={viewer !== null} />
      </Suspense>
    );
  return (
    <>
      {children}
      <Suspense fallback={null}>{isOut && viewer !== null && <SignInAgain />}</Suspense>
    </>
  );
}
