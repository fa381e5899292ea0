import { useTranslation } from 'react-i18next';
import { EditSignalDocument, type EditedSignalFragment } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { useToday } from '../../state/use-today.ts';
import { toLocalDay } from '../../tools/local-time.ts';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { toText } from '../values.ts';
import type { FormProps } from './form-props.ts';

/** Dated news of an enterprise. */
export function SignalForm({ was, seen, onClose, enterprise }: FormProps<EditedSignalFragment> & { enterprise?: string }) {
  const { t } = useTranslation();
  const today = toLocalDay(useToday().toISOString());
  const { draft, of } = useFields(() => ({
    kind: was?.signalKind ?? 'EXPANDS',
    date: was?.day ?? today,
    text: toText(was?.text),
  }));
  const toVariables = (basis: Basis) => ({
    ...basis,
    input: { ...(was && { id: was.id }), enterprise: was?.enterprise.id ?? enterprise ?? '', ...draft },
  });
  return (
    <EditForm document={EditSignalDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <TextField label={t('edit.is.text')} required maxLength={2000} autoFocus autoComplete="off" {...of('text')} />
      <WordField label={t('edit.is.signalKind')} words={WORDS.SignalKind} say={(kind) => t(`edit.signal.${kind}`)} {...of('kind')} />
      <TextField label={t('edit.is.date')} placeholder="2026-11" required maxLength={10} autoComplete="off" {...of('date')} />
    </EditForm>
  );
}
