import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditRetractDocument, EditSeenDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { Collisions } from './Collisions.tsx';
import { useEdit } from './use-edit.ts';

/** Takes a fact out, for a reason. */
export function RetractForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const seen = useGraphQuery(EditSeenDocument, {}).data?.asOf?.id ?? null;
  const { send, sendAnyway, isBusy, refusal } = useEdit(EditRetractDocument, onClose);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send({ id, reason }, seen);
      }}
    >
      <p className="lt-soft">{t('edit.retractHint')}</p>
      <div className="edit-fields">
        <label>
          {t('edit.reason')}
          <input
            value={reason}
            required
            maxLength={2000}
            autoFocus
            autoComplete="off"
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </div>
      <div role="alert">
        {refusal && <p className="edit-wrong">{refusal.text}</p>}
        {refusal && refusal.collisions.length > 0 && (
          <Collisions collisions={refusal.collisions} isBusy={isBusy} onAnyway={() => void sendAnyway({ id, reason })} />
        )}
      </div>
      <p className="edit-actions">
        <Button danger size="small" htmlType="submit" loading={isBusy}>
          {t('edit.retract')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </p>
    </form>
  );
}
