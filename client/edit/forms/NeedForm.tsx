import { useTranslation } from 'react-i18next';
import { EditNeedDocument, type EditedNeedFragment } from '../../api/generated.ts';
import { EnterpriseField } from '../../widgets/fields/EnterpriseField.tsx';
import { ProductField } from '../../widgets/fields/ProductField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, toNumber, toText, toWords, toYearly } from '../values.ts';
import type { FormProps } from './form-props.ts';

interface Props extends FormProps<EditedNeedFragment> {
  /** Of a new one: who, and what, as far as that is plain. */
  enterprise?: string;
  product?: string;
  /** What the product is counted in. */
  unit?: string | null;
}

/** What an enterprise buys or uses, and how much of it. */
export function NeedForm({ was, seen, onClose, ...start }: Props) {
  const { t } = useTranslation();
  const { draft, of } = useFields(() => ({
    enterprise: was?.needs?.id ?? start.enterprise ?? null,
    product: was?.product.id ?? start.product ?? null,
    quantity: toText(was?.quantity),
    unit: was?.unit ?? toYearly(was?.product.unit ?? start.unit),
  }));
  const toVariables = (basis: Basis) => {
    const { enterprise, product } = draft;
    const quantity = toNumber(draft.quantity);
    const said = changed({ quantity, unit: quantity === null && !was?.unit ? null : toWords(draft.unit) }, was);
    return { ...basis, input: { ...(was && { id: was.id }), enterprise: enterprise ?? '', product: product ?? '', ...said } };
  };
  const missing = (['enterprise', 'product'] as const).filter((name) => draft[name] === null).map((name) => t(`edit.is.${name}`));
  return (
    <EditForm document={EditNeedDocument} toVariables={toVariables} seen={seen} missing={missing} onClose={onClose}>
      {!was && start.enterprise === undefined && <EnterpriseField label={t('edit.is.enterprise')} {...of('enterprise')} />}
      {!was && start.product === undefined && <ProductField label={t('edit.is.product')} {...of('product')} />}
      <TextField label={t('edit.is.quantity')} type="number" min={0} step="any" {...of('quantity')} />
      <TextField label={t('edit.is.unit')} maxLength={20} autoComplete="off" {...of('unit')} />
    </EditForm>
  );
}
