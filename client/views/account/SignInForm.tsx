import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signIn } from '../../api/account.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useAccount, useSignedIn } from '../../state/use-account.ts';
import { AccountForm } from './AccountForm.tsx';

/** Name and password. */
export function SignInForm() {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const takeUp = useSignedIn();
  const { pathname, search } = useLocation();
  const hasOidc = useAccount()?.oidc === true;
  return (
    <>
      <AccountForm
        fields={[
          { name: 'name', label: t('account.name'), autoComplete: 'username' },
          { name: 'password', label: t('account.password'), autoComplete: 'current-password', isSecret: true },
        ]}
        action={t('account.signIn')}
        onSend={async ({ name = '', password = '' }) => takeUp(await signIn(name, password, language))}
      />
      {hasOidc && (
        <p>
          <a href={`/account/oidc?to=${encodeURIComponent(pathname + search)}`}>{t('account.oidc')}</a>
        </p>
      )}
    </>
  );
}
