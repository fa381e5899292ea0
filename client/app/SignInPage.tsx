import { useTranslation } from 'react-i18next';
import { AccountPage } from '../views/account/AccountPage.tsx';
import { ChangePasswordForm } from '../views/account/ChangePasswordForm.tsx';
import { SignInForm } from '../views/account/SignInForm.tsx';
import { Switches } from './Switches.tsx';

/** In place of everything else: to sign in, or to choose a password of one's own. */
export function SignInPage({ mustChange }: { mustChange: boolean }) {
  const { t } = useTranslation();
  return mustChange ? (
    <AccountPage title={t('account.changeTitle')} sub={t('account.mustChange')} switches={<Switches />}>
      <ChangePasswordForm />
    </AccountPage>
  ) : (
    <AccountPage title={t('account.signIn')} sub={t('account.signInSub')} switches={<Switches />}>
      <SignInForm />
    </AccountPage>
  );
}
