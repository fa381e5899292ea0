import { useTranslation } from 'react-i18next';
import { EditProjectDocument, type EditedProjectFragment } from '../../api/generated.ts';
import { useScope } from '../../state/scope.ts';
import { EnterprisesField } from '../../widgets/fields/EnterprisesField.tsx';
import { ProductsField } from '../../widgets/fields/ProductsField.tsx';
import { RegionField } from '../../widgets/fields/RegionField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, isShorter, toText, toWords } from '../values.ts';
import type { FormProps } from './form-props.ts';
import { SUMS, toSum, unitOf } from './sums.ts';

/** A project: whose, where, of what, for how much. Its stage is moved by a form of its own. */
export function ProjectForm({ was, seen, onClose }: FormProps<EditedProjectFragment>) {
  const { t } = useTranslation();
  const { region } = useScope();
  const { draft, of } = useFields(() => ({
    name: toText(was?.name),
    nameEn: toText(was?.nameEn),
    owners: was?.owners.map(({ id }) => id) ?? [],
    makes: was?.makes.map(({ id }) => id) ?? [],
    uses: was?.uses.map(({ id }) => id) ?? [],
    region: was ? (was.region?.id ?? null) : region,
    investment: toText(was?.investment?.value),
    capacity: toText(was?.projectCapacity?.value),
    caseOwner: toText(was?.caseOwner),
    inChain: was?.inChain ?? true,
    reason: '',
  }));
  const isLess = (['owners', 'makes', 'uses'] as const).some((list) => isShorter(was?.[list], draft[list]));
  const claims = { investment: was?.investment ?? null, capacity: was?.projectCapacity ?? null };
  const toVariables = (basis: Basis) => {
    const { investment, capacity, reason: _, ...rest } = draft;
    const said = { ...rest, name: draft.name.trim(), nameEn: toWords(draft.nameEn), caseOwner: toWords(draft.caseOwner) };
    const before = was && {
      ...was,
      owners: was.owners.map(({ id }) => id),
      makes: was.makes.map(({ id }) => id),
      uses: was.uses.map(({ id }) => id),
      region: was.region?.id,
    };
    const sums = { ...toSum('investment', investment, claims.investment), ...toSum('capacity', capacity, claims.capacity) };
    return { ...basis, reason: isLess ? draft.reason : null, input: { ...(was && { id: was.id }), ...changed(said, before), ...sums } };
  };
  const sayUnit = (unit: string) => t(`leads.unit.${unit}`, { defaultValue: unit });
  const { value: isInChain, onChange: setInChain } = of('inChain');
  return (
    <EditForm document={EditProjectDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <TextField label={t('edit.is.name')} required maxLength={200} autoFocus autoComplete="off" {...of('name')} />
      <TextField label={t('edit.is.nameEn')} maxLength={200} autoComplete="off" {...of('nameEn')} />
      <EnterprisesField label={t('edit.is.owners')} {...of('owners')} />
      <ProductsField label={t('edit.is.makes')} was={was?.makes} {...of('makes')} />
      <ProductsField label={t('edit.is.uses')} was={was?.uses} {...of('uses')} />
      {isLess && <TextField label={t('edit.whyLess')} required maxLength={2000} autoComplete="off" {...of('reason')} />}
      <RegionField label={t('edit.is.region')} {...of('region')} />
      {SUMS.map((sum) => (
        <TextField
          key={sum}
          label={t('edit.inUnit', { what: t(`edit.is.${sum}`), unit: sayUnit(unitOf(sum, claims[sum])) })}
          type="number"
          min={0}
          step="any"
          {...of(sum)}
        />
      ))}
      <TextField label={t('edit.is.caseOwner')} maxLength={200} autoComplete="off" {...of('caseOwner')} />
      <label className="edit-check">
        <input type="checkbox" checked={isInChain} onChange={(event) => setInChain(event.target.checked)} /> {t('edit.is.inChain')}
      </label>
    </EditForm>
  );
}
