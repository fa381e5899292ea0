import { useTranslation } from 'react-i18next';
import { EditAgreementDocument, type EditedAgreementFragment } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { EnterprisesField } from '../../widgets/fields/EnterprisesField.tsx';
import { ProductsField } from '../../widgets/fields/ProductsField.tsx';
import { ProjectsField } from '../../widgets/fields/ProjectsField.tsx';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, isShorter, toText, toWords } from '../values.ts';
import type { FormProps } from './form-props.ts';

/** An agreement: who made it and when, what it is about, and the projects and bodies that come of it. */
export function AgreementForm({ was, seen, onClose, enterprise }: FormProps<EditedAgreementFragment> & { enterprise?: string }) {
  const { t } = useTranslation();
  const isProject = ({ __typename }: EditedAgreementFragment['creates'][number]) => __typename === 'Project';
  const { draft, of } = useFields(() => ({
    name: toText(was?.name),
    nameEn: toText(was?.nameEn),
    agreementKind: was?.agreementKind ?? ('FRAMEWORK' as const),
    date: toText(was?.date),
    until: toText(was?.until),
    parties: was?.parties.map(({ id }) => id) ?? (enterprise ? [enterprise] : []),
    products: was?.products.map(({ id }) => id) ?? [],
    projects: was?.creates.filter(isProject).map(({ id }) => id) ?? [],
    bodies: was?.creates.filter((one) => !isProject(one)).map(({ id }) => id) ?? [],
    reason: '',
  }));
  const creates = inOrder(was?.creates ?? [], [...draft.projects, ...draft.bodies]);
  const isLess = isShorter(was?.parties, draft.parties) || isShorter(was?.products, draft.products) || isShorter(was?.creates, creates);
  const toVariables = (basis: Basis) => {
    const { reason, agreementKind: kind, name, nameEn, date, until, parties, products } = draft;
    const days = { date: toWords(date), until: toWords(until) };
    const said = { name: name.trim(), nameEn: toWords(nameEn), kind, ...days, parties, products, creates };
    const before = was && {
      ...was,
      kind: was.agreementKind,
      parties: was.parties.map(({ id }) => id),
      products: was.products.map(({ id }) => id),
      creates: was.creates.map(({ id }) => id),
    };
    return { ...basis, reason: isLess ? reason : null, input: { ...(was && { id: was.id }), ...changed(said, before) } };
  };
  return (
    <EditForm document={EditAgreementDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <TextField label={t('edit.is.name')} required maxLength={200} autoFocus autoComplete="off" {...of('name')} />
      <TextField label={t('edit.is.nameEn')} maxLength={200} autoComplete="off" {...of('nameEn')} />
      <WordField
        label={t('edit.is.kind')}
        words={WORDS.AgreementKind}
        say={(kind) => t(`edit.agreement.${kind}`)}
        {...of('agreementKind')}
      />
      <TextField label={t('edit.is.date')} placeholder="2026-11" maxLength={10} autoComplete="off" {...of('date')} />
      <TextField label={t('edit.is.agreedUntil')} placeholder="2029-11" maxLength={10} autoComplete="off" {...of('until')} />
      <EnterprisesField label={t('edit.is.parties')} {...of('parties')} />
      <ProductsField label={t('edit.is.products')} was={was?.products} {...of('products')} />
      <ProjectsField label={t('edit.is.projects')} was={was?.creates.filter(isProject)} {...of('projects')} />
      <EnterprisesField label={t('edit.is.bodies')} {...of('bodies')} />
      {isLess && <TextField label={t('edit.whyLessAgreed')} required maxLength={2000} autoComplete="off" {...of('reason')} />}
    </EditForm>
  );
}

/** What was there keeps its place. */
function inOrder(was: readonly { id: string }[], ids: readonly string[]): string[] {
  const kept = was.map(({ id }) => id).filter((id) => ids.includes(id));
  return [...kept, ...ids.filter((id) => !kept.includes(id))];
}
