import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../widgets/fields/ChoiceField.tsx';
import { EnterpriseField } from '../../widgets/fields/EnterpriseField.tsx';
import { ProductsField } from '../../widgets/fields/ProductsField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import type { FieldsProps } from './fields.ts';
import type { LeadSeen } from './lead-draft.ts';
import { useProcesses } from './use-processes.ts';

/** Who would make what, of what, and how. */
export function WhatFields({ draft, set, lead }: FieldsProps & { lead: LeadSeen }) {
  const { t } = useTranslation();
  const processes = useProcesses();
  return (
    <fieldset>
      <legend>{t('leads.section.what')}</legend>
      <TextField look="lt-under" label={t('leads.name')} value={draft.name} required maxLength={200} onChange={(name) => set({ name })} />
      <EnterpriseField label={t('leads.investor')} value={draft.investor} onChange={(investor) => set({ investor })} />
      <ProductsField label={t('leads.makes')} was={lead.makes} value={draft.makes} onChange={(makes) => set({ makes })} />
      <ProductsField label={t('leads.uses')} was={lead.uses} value={draft.uses} onChange={(uses) => set({ uses })} />
      <ChoiceField label={t('leads.process')} list={processes} value={draft.process} onChange={(process) => set({ process })} />
    </fieldset>
  );
}
