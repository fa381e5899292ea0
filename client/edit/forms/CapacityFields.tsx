import { useTranslation } from 'react-i18next';
import { EditProductionDocument, type EditedProductionFragment } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { EnterpriseField } from '../../widgets/fields/EnterpriseField.tsx';
import { ProductField } from '../../widgets/fields/ProductField.tsx';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, toNumber, toText, toWords, toYearly } from '../values.ts';
import type { FormProps } from './form-props.ts';

interface Props extends FormProps<EditedProductionFragment> {
  /** Of a new one: who, what, and what that is counted in, as far as that is plain. */
  enterprise?: string;
  product?: string;
  unit?: string | null;
}

/** Who makes what, whether it runs, and how much. Of a new one what stays empty is not said. */
export function CapacityFields({ was, seen, onClose, ...start }: Props) {
  const { t } = useTranslation();
  const { draft, of } = useFields(() => ({
    enterprise: was?.enterprise.id ?? start.enterprise ?? null,
    product: was?.product.id ?? start.product ?? null,
    phase: was?.phase ?? 'OPERATING',
    capacity: toText(was?.capacity),
    unit: was?.unit ?? toYearly(was?.product.unit ?? start.unit),
    year: toText(was?.year),
  }));
  const toVariables = (basis: Basis) => {
    const { enterprise, product, phase } = draft;
    const figures = { phase, capacity: toNumber(draft.capacity), unit: toWords(draft.unit), year: toNumber(draft.year) };
    // The unit goes with a figure.
    const said = figures.capacity === null && !was?.unit ? { ...figures, unit: null } : figures;
    return {
      ...basis,
      input: { ...(was && { id: was.id }), enterprise: enterprise ?? '', product: product ?? '', ...changed(said, was) },
    };
  };
  const isPlain = start.enterprise !== undefined || was !== null;
  const missing = (['enterprise', 'product'] as const).filter((name) => draft[name] === null).map((name) => t(`edit.is.${name}`));
  return (
    <EditForm document={EditProductionDocument} toVariables={toVariables} seen={seen} missing={missing} onClose={onClose}>
      {!isPlain && <EnterpriseField label={t('edit.is.enterprise')} {...of('enterprise')} />}
      {start.product === undefined && was === null && <ProductField label={t('edit.is.product')} {...of('product')} />}
      <TextField label={t('edit.is.capacity')} type="number" min={0} step="any" autoFocus={isPlain} {...of('capacity')} />
      <TextField label={t('edit.is.unit')} maxLength={20} autoComplete="off" {...of('unit')} />
      <TextField label={t('edit.is.year')} type="number" min={1900} max={2100} {...of('year')} />
      <WordField label={t('edit.is.phase')} words={WORDS.Phase} say={(phase) => t(`panel.phase.${phase}`)} {...of('phase')} />
    </EditForm>
  );
}
