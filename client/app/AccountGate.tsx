import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedOut } from '../api/signed-out.ts';
import { useAccount } from '../state/use-account.ts';
import { AccountPage } from '../views/account/AccountPage.tsx';
import { ChangePasswordForm } from '../views/account/ChangePasswordForm.tsx';
import { SignInForm } from '../views/account/SignInForm.tsx';
import { Switches } from './Switches.tsx';

/**
 * What is inside is for who has signed in, where there are accounts. A session that ends in the midst of work is begun again over the
 * screen, which stays as it is.
 */
export function AccountGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const account = useAccount();
  const isOut = useSignedOut();
  if (account?.configured && account.viewer === null)
    return (
      <AccountPage title={t('account.signIn')} sub={t('account.signInSub')} switches={<Switches />}>
        <SignInForm />
      </AccountPage>
    );
  if (account?.viewer?.mustChange)
    return (
      <AccountPage title={t('account.changeTitle')} sub={t('account.mustChange')} switches={<Switches />}>
        <ChangePasswordForm />
      </AccountPage>
    );
  return (
    <>
      {children}
      {isOut && account?.viewer && <SignInAgain />}
    </>
  );
}

/** A dialog that cannot be put aside: whatever is pressed behind it would be refused. */
function SignInAgain() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="lt-keys acc-dialog"
      aria-labelledby="acc-again"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="acc-again">{t('account.ended')}</h2>
      <p>{t('account.endedSub')}</p>
      <SignInForm />
    </dialog>
  );
}
