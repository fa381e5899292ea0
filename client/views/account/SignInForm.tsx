import { useTranslation } from 'react-i18next';
import { signIn } from '../../api/account.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useSignedIn } from '../../state/use-account.ts';
import { AccountForm } from './AccountForm.tsx';

/** Name and password. */
export function SignInForm() {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const takeUp = useSignedIn();
  return (
    <AccountForm
      fields={[
        { name: 'name', label: t('account.name'), autoComplete: 'username' },
        { name: 'password', label: t('account.password'), autoComplete: 'current-password', isSecret: true },
      ]}
      action={t('account.signIn')}
      onSend={async ({ name = '', password = '' }) => takeUp(await signIn(name, password, language))}
    />
  );
}
