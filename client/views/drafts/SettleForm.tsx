import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefuseDraftDocument, SignDraftDocument, WithdrawDraftDocument } from '../../api/generated.ts';
import { useMaySign } from '../../state/use-account.ts';
import { useChange } from '../../state/use-change.ts';
import { TextField } from '../../widgets/TextField.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import type { OpenedDraft } from './draft.ts';

/** Signs a draft, refuses it with a reason, or takes back one's own. */
export function SettleForm({ draft: { id, isOwn, obstacle }, onDone }: { draft: OpenedDraft; onDone: () => void }) {
  const { t } = useTranslation();
  const maySign = useMaySign();
  const { change, isBusy, wrong } = useChange();
  const [reason, setReason] = useState('');
  const settle = async (work: Promise<unknown>): Promise<void> => {
    if ((await work) !== null) onDone();
  };
  return (
    <form
      className="dr-settle"
      onSubmit={(event) => {
        event.preventDefault();
        void settle(change(RefuseDraftDocument, { id, reason }));
      }}
    >
      {maySign && (
        <>
          <Button
            type="primary"
            loading={isBusy}
            disabled={obstacle !== null}
            onClick={() => void settle(change(SignDraftDocument, { id }))}
          >
            {t('drafts.sign')}
          </Button>
          <TextField label={t('drafts.reason')} value={reason} required maxLength={200} autoComplete="off" onChange={setReason} />
          <Button htmlType="submit" loading={isBusy}>
            {t('drafts.refuse')}
          </Button>
        </>
      )}
      {isOwn && (
        <Button loading={isBusy} onClick={() => void settle(change(WithdrawDraftDocument, { id }))}>
          {t('drafts.withdraw')}
        </Button>
      )}
      <Wrong text={wrong} />
    </form>
  );
}
