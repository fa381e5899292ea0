import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useRegions } from '../../state/use-regions.ts';

export interface Limits {
  role: Role;
  regions: string[];
}

/** What an account or a token may do, and where. */
export function AccessFields({ value, onChange }: { value: Limits; onChange: (value: Limits) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const nameOf = useNameOf();
  const regions = useRegions().data?.regions ?? [];
  return (
    <>
      <label htmlFor={`${id}role`}>
        {t('account.roleOf')}
        <Select
          id={`${id}role`}
          value={value.role}
          options={WORDS.Role.map((role) => ({ value: role, label: t(`account.role.${role}`) }))}
          onChange={(role) => onChange({ ...value, role })}
        />
      </label>
      <label htmlFor={`${id}regions`}>
        {t('account.regions')}
        <Select
          id={`${id}regions`}
          mode="multiple"
          className="acc-regions"
          placeholder={t('account.everywhere')}
          value={value.regions}
          options={regions.map((region) => ({ value: region.id, label: nameOf(region) }))}
          optionFilterProp="label"
          maxTagCount="responsive"
          onChange={(chosen) => onChange({ ...value, regions: chosen })}
        />
      </label>
    </>
  );
}
