import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditResultFragment, TypedDocumentString } from '../api/generated.ts';
import { Collisions } from './Collisions.tsx';
import { useEdit, type Where } from './use-edit.ts';

interface Props<V extends Where> {
  document: TypedDocumentString<Record<string, EditResultFragment | null | undefined>, V>;
  toVariables: () => Promise<Omit<V, keyof Where>>;
  /** The revision that is looked at, null while it is not known. */
  seen: string | null;
  /** What must be chosen and is not yet, in words. */
  missing?: readonly string[];
  /** What stands on the button that writes. */
  action: string;
  danger?: boolean;
  children: ReactNode;
  onClose: () => void;
}

/** What is to be written, and what came of it; after a conflict one may write over what the other has written. */
export function WriteForm<V extends Where>({
  document,
  toVariables,
  seen,
  missing = [],
  action,
  danger = false,
  children,
  onClose,
}: Props<V>) {
  const { t } = useTranslation();
  const [isLacking, setLacking] = useState(false);
  const { send, sendAnyway, isBusy, refusal, wrong } = useEdit(document, onClose);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setLacking(missing.length > 0);
        if (missing.length === 0) void send(toVariables, seen);
      }}
    >
      {children}
      <div role="alert">
        {isLacking && missing.length > 0 && <p className="lt-wrong">{t('edit.chooseFirst', { what: missing.join(t('edit.comma')) })}</p>}
        {wrong !== null && <p className="lt-wrong">{wrong}</p>}
        <Collisions refusal={refusal} isBusy={isBusy} onAnyway={() => void sendAnyway(toVariables)} />
      </div>
      <p className="edit-actions">
        <Button type={danger ? 'default' : 'primary'} danger={danger} size="small" htmlType="submit" loading={isBusy}>
          {action}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </p>
    </form>
  );
}
