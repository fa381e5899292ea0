import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditResultFragment, TypedDocumentString } from '../api/generated.ts';
import { toLocalDay } from '../tools/local-time.ts';
import { BasisFields, type BasisDraft } from './BasisFields.tsx';
import type { Where } from './use-edit.ts';
import { WriteForm } from './WriteForm.tsx';

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

/** The fields of a fact, and where it comes from. */
export function EditForm<V extends Where>({ document, toVariables, seen, children, onClose }: Props<V>) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<BasisDraft>(() => ({
    by: 'asked',
    source: null,
    whom: '',
    date: toLocalDay(new Date().toISOString()),
    note: '',
  }));
  return (
    <WriteForm document={document} variables={toVariables(toBasis(draft))} seen={seen} action={t('edit.save')} onClose={onClose}>
      <div className="edit-fields">{children}</div>
      <BasisFields value={draft} onChange={setDraft} />
    </WriteForm>
  );
}

function toBasis({ by, source, whom, date, note }: BasisDraft): Basis {
  return by === 'source' ? { source, asked: null } : { source: null, asked: { whom, date, note: note.trim() || null } };
}
