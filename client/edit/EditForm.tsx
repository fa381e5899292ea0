import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditResultFragment, TypedDocumentString } from '../api/generated.ts';
import { toLocalDay } from '../tools/local-time.ts';
import { BasisFields, type BasisDraft } from './BasisFields.tsx';
import { Collisions } from './Collisions.tsx';
import { useEdit, type Where } from './use-edit.ts';

/** Where what is put in comes from, as the interface takes it. */
export interface Basis {
  source: string | null;
  asked: { whom: string; date: string; note: string | null } | null;
}

interface Props<V extends Where> {
  document: TypedDocumentString<Record<string, EditResultFragment | null | undefined>, V>;
  toVariables: (basis: Basis) => Omit<V, keyof Where>;
  /** The revision that is looked at, null while it is not known. */
  seen: string | null;
  children?: ReactNode;
  onClose: () => void;
}

/** The fields of a form, where it comes from, and what came of it; after a conflict one may write over what the other has written. */
export function EditForm<V extends Where>({ document, toVariables, seen, children, onClose }: Props<V>) {
  const { t } = useTranslation();
  const { send, sendAnyway, isBusy, refusal } = useEdit(document, onClose);
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
        void send(toVariables(toBasis(draft)), seen);
      }}
    >
      <div className="edit-fields">{children}</div>
      <BasisFields value={draft} onChange={setDraft} />
      <div role="alert">
        {refusal && <p className="edit-wrong">{refusal.text}</p>}
        {refusal && refusal.collisions.length > 0 && (
          <Collisions collisions={refusal.collisions} isBusy={isBusy} onAnyway={() => void sendAnyway(toVariables(toBasis(draft)))} />
        )}
      </div>
      <p className="edit-actions">
        <Button type="primary" size="small" htmlType="submit" loading={isBusy}>
          {t('edit.save')}
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
