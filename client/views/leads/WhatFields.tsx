import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LeadProcessesDocument, LeadProductsDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import { EnterprisePicker } from '../../widgets/names/EnterprisePicker.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import type { FieldsProps } from './fields.ts';
import { LeadChoice } from './LeadChoice.tsx';
import { LeadField } from './LeadField.tsx';

/** Who would make what, of what, and how. */
export function WhatFields({ draft, set }: FieldsProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain } = useScope();
  const products = useWholeList(LeadProductsDocument, { chain }, (data) => data.products).data?.products?.nodes ?? [];
  const processes = useWholeList(LeadProcessesDocument, { chain }, (data) => data.processes).data?.processes?.nodes ?? [];
  const choices = toChoices(products.map((one) => ({ id: one.id, name: nameOf(one) })));
  const goods = (label: string, value: string[], onChange: (ids: string[]) => void) => (
    <LeadField label={label}>
      <Select
        mode="multiple"
        aria-label={label}
        value={value}
        options={choices}
        showSearch={bySearch}
        popupMatchSelectWidth={false}
        onChange={onChange}
      />
    </LeadField>
  );
  return (
    <fieldset>
      <legend>{t('leads.section.what')}</legend>
      <TextField look="lead-field" label={t('leads.name')} value={draft.name} required maxLength={200} onChange={(name) => set({ name })} />
      <LeadField label={t('leads.investor')}>
        <EnterprisePicker label={t('leads.investor')} value={draft.investor} onChange={(investor) => set({ investor })} />
      </LeadField>
      {goods(t('leads.makes'), draft.makes, (makes) => set({ makes }))}
      {goods(t('leads.uses'), draft.uses, (uses) => set({ uses }))}
      <LeadChoice label={t('leads.process')} list={processes} value={draft.process} onChange={(process) => set({ process })} />
    </fieldset>
  );
}
