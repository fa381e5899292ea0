import { useTranslation } from 'react-i18next';
import { changePassword } from '../../api/account.ts';
import { GraphError } from '../../api/graph-error.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useSignedIn } from '../../state/use-account.ts';
import { AccountForm } from './AccountForm.tsx';

/** The old password, and the new one twice. */
export function ChangePasswordForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const takeUp = useSignedIn();
  return (
    <AccountForm
      fields={[
        { name: 'current', label: t('account.current'), autoComplete: 'current-password', isSecret: true },
        { name: 'next', label: t('account.next'), autoComplete: 'new-password', isSecret: true },
        { name: 'again', label: t('account.again'), autoComplete: 'new-password', isSecret: true },
      ]}
      hint={t('account.passwordHint')}
      action={t('account.change')}
      onSend={async ({ current = '', next = '', again = '' }) => {
        if (next !== again) throw new GraphError('INVALID_INPUT', t('account.differ'));
        takeUp(await changePassword(current, next, language));
        onDone?.();
      }}
    />
  );
}
