import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/ask.ts';
import { EditNewSourceDocument, type EditResultFragment, type TypedDocumentString } from '../api/generated.ts';
import { GraphError } from '../api/graph-error.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useToday } from '../state/use-today.ts';
import { toLocalDay } from '../tools/local-time.ts';
import { BasisFields, type BasisDraft } from './BasisFields.tsx';
import { toSourceInput } from './forms/SourceFields.tsx';
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
  /** What must be chosen and is not yet, in words. */
  missing?: readonly string[];
  children?: ReactNode;
  onClose: () => void;
}

/** The fields of a fact, and where it comes from. */
export function EditForm<V extends Where>({ document, toVariables, seen, missing = [], children, onClose }: Props<V>) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const today = toLocalDay(useToday().toISOString());
  const [draft, setDraft] = useState<BasisDraft>(() => ({
    by: 'asked',
    source: null,
    whom: '',
    date: today,
    note: '',
    made: { title: '', publisher: '', date: '', url: '' },
  }));
  /** A new source is put in first, once: the fact rests on it, also where it is sent again. */
  const settle = async (): Promise<Omit<V, keyof Where>> => {
    if (draft.by !== 'new') return toVariables(toBasis(draft));
    const written = await ask(EditNewSourceDocument, { input: toSourceInput(draft.made) }, language);
    const source = written.upsertSource?.nodes[0]?.id;
    if (source === undefined) throw new GraphError('INVALID_INPUT', t('edit.sourceWaits'));
    setDraft((before) => ({ ...before, by: 'source', source }));
    return toVariables({ source, asked: null });
  };
  const lacking = draft.by === 'source' && draft.source === null ? [...missing, t('edit.by.source')] : missing;
  return (
    <WriteForm document={document} toVariables={settle} seen={seen} missing={lacking} action={t('edit.save')} onClose={onClose}>
      <div className="edit-fields">{children}</div>
      <BasisFields value={draft} onChange={setDraft} />
    </WriteForm>
  );
}

function toBasis({ by, source, whom, date, note }: BasisDraft): Basis {
  return by === 'source' ? { source, asked: null } : { source: null, asked: { whom, date, note: note.trim() || null } };
}
