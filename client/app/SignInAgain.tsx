import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../views/account/SignInForm.tsx';

/** A dialog that cannot be put aside: whatever is pressed behind it would be refused. */
export function SignInAgain() {
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
