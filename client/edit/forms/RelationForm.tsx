import { useTranslation } from 'react-i18next';
import { EditRelationDocument, type EditedRelationFragment } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { EnterpriseField } from '../../widgets/fields/EnterpriseField.tsx';
import { ProductField } from '../../widgets/fields/ProductField.tsx';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, toText, toWords } from '../values.ts';
import type { FormProps } from './form-props.ts';

type Was = Omit<EditedRelationFragment, '__typename'>;

interface Props extends FormProps<Was> {
  /** Of a new one: the enterprise that is looked at. */
  enterprise?: string;
}

/** A relation between two enterprises, a supply link included: who to whom, of which product, from when to when. */
export function RelationForm({ was, seen, onClose, enterprise }: Props) {
  const { t } = useTranslation();
  const { draft, of } = useFields(() => ({
    kind: was?.relationKind ?? 'SUPPLIES',
    from: was?.from.id ?? enterprise ?? null,
    to: was?.to.id ?? null,
    product: was?.of?.id ?? null,
    date: toText(was?.since),
    until: toText(was?.until),
    note: toText(was?.about),
  }));
  const toVariables = (basis: Basis) => {
    const { kind, from, to, product, date, until, note } = draft;
    const said = { product, date: toWords(date), until: toWords(until), note: toWords(note) };
    const before = was && { product: was.of?.id, date: was.since, until: was.until, note: was.about };
    return { ...basis, input: { ...(was && { id: was.id }), kind, from: from ?? '', to: to ?? '', ...changed(said, before) } };
  };
  const missing = (['from', 'to'] as const).filter((name) => draft[name] === null).map((name) => t(`edit.is.${name}`));
  return (
    <EditForm document={EditRelationDocument} toVariables={toVariables} seen={seen} missing={missing} onClose={onClose}>
      <EnterpriseField label={t('edit.is.from')} {...of('from')} />
      <WordField label={t('edit.is.relationKind')} words={WORDS.PartnershipKind} say={(kind) => t(`relations.${kind}`)} {...of('kind')} />
      <EnterpriseField label={t('edit.is.to')} {...of('to')} />
      <ProductField label={t('edit.is.product')} was={was?.of} {...of('product')} />
      <TextField label={t('edit.is.since')} placeholder="2026-11" maxLength={10} autoComplete="off" {...of('date')} />
      <TextField label={t('edit.is.until')} placeholder="2027" maxLength={10} autoComplete="off" {...of('until')} />
      <TextField label={t('edit.is.note')} maxLength={2000} autoComplete="off" {...of('note')} />
    </EditForm>
  );
}
