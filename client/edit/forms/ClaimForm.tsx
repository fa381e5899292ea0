import { useTranslation } from 'react-i18next';
import { EditClaimDocument, type EditedClaimFragment } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, toNumber, toText, toWords } from '../values.ts';
import type { FormProps } from './form-props.ts';

/** A figure as its source prints it, and as it is read. */
export function ClaimForm({ was, seen, onClose, about }: FormProps<EditedClaimFragment> & { about?: string }) {
  const { t } = useTranslation();
  const { draft, of } = useFields(() => ({
    indicator: toText(was?.indicator),
    kind: was?.claimKind ?? 'ACTUAL',
    period: toText(was?.period),
    raw: toText(was?.raw),
    value: toText(was?.value),
    unit: toText(was?.unit),
    bound: was?.bound ?? 'EXACT',
  }));
  const toVariables = (basis: Basis) => {
    const { indicator, kind, raw, bound } = draft;
    const said = { period: toWords(draft.period), value: toNumber(draft.value), unit: toWords(draft.unit), bound };
    const whose = was ? { id: was.id } : { about };
    return { ...basis, input: { ...whose, indicator: indicator.trim(), kind, raw: raw.trim(), ...changed(said, was) } };
  };
  return (
    <EditForm document={EditClaimDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <TextField label={t('edit.is.indicator')} required maxLength={200} autoFocus={!was} autoComplete="off" {...of('indicator')} />
      <TextField label={t('edit.is.raw')} required maxLength={500} autoFocus={was !== null} autoComplete="off" {...of('raw')} />
      <TextField label={t('edit.is.value')} type="number" step="any" {...of('value')} />
      <TextField label={t('edit.is.unit')} maxLength={20} autoComplete="off" {...of('unit')} />
      <WordField label={t('edit.is.bound')} words={WORDS.Bound} say={(bound) => t(`quality.dots.bound.${bound}`)} {...of('bound')} />
      <WordField label={t('edit.is.claimKind')} words={WORDS.ClaimKind} say={(kind) => t(`quality.kind.${kind}`)} {...of('kind')} />
      <TextField label={t('edit.is.period')} placeholder="2026" maxLength={20} autoComplete="off" {...of('period')} />
    </EditForm>
  );
}
