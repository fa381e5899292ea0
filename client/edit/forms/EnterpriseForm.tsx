import { useTranslation } from 'react-i18next';
import { EditEnterpriseDocument, type EditedEnterpriseFragment } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { useScope } from '../../state/scope.ts';
import { RegionField } from '../../widgets/fields/RegionField.tsx';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { changed, toNumber, toText, toWords } from '../values.ts';
import type { FormProps } from './form-props.ts';

/** Between several names. */
const COMMA = /[、，,;；]/;

/** A firm, an institute, an agency or a park; a new one is put into the region in view. */
export function EnterpriseForm({ was, seen, onClose }: FormProps<EditedEnterpriseFragment>) {
  const { t } = useTranslation();
  const { region } = useScope();
  const { draft, of } = useFields(() => ({
    name: toText(was?.name),
    nameEn: toText(was?.nameEn),
    aliases: (was?.aliases ?? []).join('、'),
    kind: was?.enterpriseKind ?? 'ENTERPRISE',
    uscc: toText(was?.uscc),
    listedCode: toText(was?.listedCode),
    region: was ? (was.region?.id ?? null) : region,
    lat: toText(was?.lat),
    lon: toText(was?.lon),
    nameVerified: was?.nameVerified ?? false,
  }));
  const toVariables = (basis: Basis) => {
    const { nameEn, aliases, uscc, listedCode, lat, lon, ...rest } = draft;
    const said = {
      ...rest,
      name: draft.name.trim(),
      nameEn: toWords(nameEn),
      aliases: aliases.split(COMMA).flatMap((one) => toWords(one) ?? []),
      uscc: toWords(uscc),
      listedCode: toWords(listedCode),
      lat: toNumber(lat),
      lon: toNumber(lon),
    };
    const before = was && { ...was, kind: was.enterpriseKind, region: was.region?.id };
    return { ...basis, input: { ...(was && { id: was.id }), ...changed(said, before) } };
  };
  const { value: isVerified, onChange: setVerified } = of('nameVerified');
  return (
    <EditForm document={EditEnterpriseDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <TextField label={t('edit.is.name')} required maxLength={200} autoFocus autoComplete="off" {...of('name')} />
      <TextField label={t('edit.is.nameEn')} maxLength={200} autoComplete="off" {...of('nameEn')} />
      <TextField label={t('edit.is.aliases')} maxLength={1000} autoComplete="off" {...of('aliases')} />
      <WordField label={t('edit.is.kind')} words={WORDS.EnterpriseKind} say={(kind) => t(`enterprises.kind.${kind}`)} {...of('kind')} />
      <RegionField label={t('edit.is.region')} {...of('region')} />
      <TextField label={t('edit.is.uscc')} maxLength={18} autoComplete="off" {...of('uscc')} />
      <TextField label={t('edit.is.listedCode')} maxLength={20} autoComplete="off" {...of('listedCode')} />
      <TextField label={t('edit.is.lat')} type="number" min={-90} max={90} step="any" {...of('lat')} />
      <TextField label={t('edit.is.lon')} type="number" min={-180} max={180} step="any" {...of('lon')} />
      <label className="edit-check">
        <input type="checkbox" checked={isVerified} onChange={(event) => setVerified(event.target.checked)} /> {t('edit.is.nameVerified')}
      </label>
    </EditForm>
  );
}
