import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditRetractDocument } from '../api/generated.ts';
import { TextField } from '../widgets/TextField.tsx';
import { useSeen } from './use-seen.ts';
import { WriteForm } from './WriteForm.tsx';

/** Takes a fact out, for a reason. */
export function RetractForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <WriteForm
      document={EditRetractDocument}
      toVariables={async () => ({ id, reason })}
      seen={useSeen()}
      action={t('edit.retract')}
      danger
      onClose={onClose}
    >
      <p className="lt-soft">{t('edit.retractHint')}</p>
      <div className="edit-fields">
        <TextField label={t('edit.reason')} value={reason} required maxLength={2000} autoFocus autoComplete="off" onChange={setReason} />
      </div>
    </WriteForm>
  );
}
