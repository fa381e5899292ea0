import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toLocalDay } from '../tools/local-time.ts';
import { BasisFields, type BasisDraft } from './BasisFields.tsx';
import { Collisions } from './Collisions.tsx';
import type { Refusal } from './use-edit.ts';

/** Where what is put in comes from, as the interface takes it. */
export interface Basis {
  source: string | null;
  asked: { whom: string; date: string; note: string | null } | null;
}

interface Props {
  children: ReactNode;
  action: string;
  isBusy: boolean;
  refusal: Refusal | null;
  onSend: (basis: Basis) => void;
  onSendAnyway: (basis: Basis) => void;
  onClose: () => void;
}

/** The fields of a form, where it comes from, and what came of it; after a conflict one may write over what the other has written. */
export function EditForm({ children, action, isBusy, refusal, onSend, onSendAnyway, onClose }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<BasisDraft>(() => ({
    by: 'asked',
    source: null,
    whom: '',
    date: toLocalDay(new Date().toISOString()),
    note: '',
  }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend(toBasis(draft));
      }}
    >
      <div className="edit-fields">{children}</div>
      <BasisFields value={draft} onChange={setDraft} />
      <div role="alert">
        {refusal && <p className="edit-wrong">{refusal.text}</p>}
        {refusal && refusal.collisions.length > 0 && (
          <Collisions collisions={refusal.collisions} isBusy={isBusy} onAnyway={() => onSendAnyway(toBasis(draft))} />
        )}
      </div>
      <p className="edit-actions">
        <Button type="primary" size="small" htmlType="submit" loading={isBusy}>
          {action}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </p>
    </form>
  );
}

function toBasis({ by, source, whom, date, note }: BasisDraft): Basis {
  return by === 'source' ? { source, asked: null } : { source: null, asked: { whom, date, note: note.trim() || null } };
}
