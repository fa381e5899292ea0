import { useTranslation } from 'react-i18next';
import { EditEventDocument, type EditedEventFragment } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { EnterprisesField } from '../../widgets/fields/EnterprisesField.tsx';
import { RegionsField } from '../../widgets/fields/RegionsField.tsx';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, isShorter, toText, toWords } from '../values.ts';
import type { FormProps } from './form-props.ts';

/** A visit, a talk, a meeting: when, who took part, where. */
export function EventForm({ was, seen, onClose, enterprise }: FormProps<EditedEventFragment> & { enterprise?: string }) {
  const { t } = useTranslation();
  const { draft, of } = useFields(() => ({
    name: toText(was?.name),
    nameEn: toText(was?.nameEn),
    eventKind: was?.eventKind ?? ('VISIT' as const),
    start: toText(was?.start),
    end: toText(was?.end),
    participants: was?.participants.map(({ id }) => id) ?? (enterprise ? [enterprise] : []),
    places: was?.places.map(({ id }) => id) ?? [],
    reason: '',
  }));
  const isLess = (['participants', 'places'] as const).some((list) => isShorter(was?.[list], draft[list]));
  const toVariables = (basis: Basis) => {
    const { reason, eventKind: kind, name, nameEn, start, end, ...lists } = draft;
    const said = { name: name.trim(), nameEn: toWords(nameEn), kind, start: toWords(start), end: toWords(end), ...lists };
    const before = was && {
      ...was,
      kind: was.eventKind,
      participants: was.participants.map(({ id }) => id),
      places: was.places.map(({ id }) => id),
    };
    return { ...basis, reason: isLess ? reason : null, input: { ...(was && { id: was.id }), ...changed(said, before) } };
  };
  return (
    <EditForm document={EditEventDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <TextField label={t('edit.is.name')} required maxLength={200} autoFocus autoComplete="off" {...of('name')} />
      <TextField label={t('edit.is.nameEn')} maxLength={200} autoComplete="off" {...of('nameEn')} />
      <WordField label={t('edit.is.kind')} words={WORDS.EventKind} say={(kind) => t(`edit.event.${kind}`)} {...of('eventKind')} />
      <TextField label={t('edit.is.start')} placeholder="2026-11" maxLength={10} autoComplete="off" {...of('start')} />
      <TextField label={t('edit.is.end')} placeholder="2026-11" maxLength={10} autoComplete="off" {...of('end')} />
      <EnterprisesField label={t('edit.is.participants')} {...of('participants')} />
      <RegionsField label={t('edit.is.places')} {...of('places')} />
      {isLess && <TextField label={t('edit.whyLessTaken')} required maxLength={2000} autoComplete="off" {...of('reason')} />}
    </EditForm>
  );
}
