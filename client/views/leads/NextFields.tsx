import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { WORDS } from '../../api/generated/words.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useRegions } from '../../state/use-regions.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import type { FieldsProps } from './fields.ts';
import { LeadField } from './LeadField.tsx';

/** Where it would lie, who looks after it, how far it is, and what is to be done next. */
export function NextFields({ draft, set, isProject }: FieldsProps & { isProject: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const regions = useRegions().data?.regions ?? [];
  const input = (label: string, type: string, value: string, onChange: (text: string) => void) => (
    <LeadField label={label}>
      <input type={type} aria-label={label} value={value} maxLength={200} onChange={(event) => onChange(event.target.value)} />
    </LeadField>
  );
  return (
    <fieldset>
      <legend>{t('leads.section.next')}</legend>
      <LeadField label={t('leads.site')}>
        <Select
          allowClear
          aria-label={t('leads.site')}
          placeholder={t('leads.notKnownYet')}
          value={draft.site}
          options={toChoices(regions.map((one) => ({ id: one.id, name: nameOf(one) })))}
          showSearch={bySearch}
          popupMatchSelectWidth={false}
          onChange={(site: string | undefined) => set({ site: site ?? null })}
        />
      </LeadField>
      <LeadField label={t('leads.stageOf')}>
        <Select
          aria-label={t('leads.stageOf')}
          value={draft.stage}
          disabled={isProject}
          options={WORDS.LeadStage.filter((stage) => isProject || stage !== 'BECAME_PROJECT').map((stage) => ({
            value: stage,
            label: t(`leads.stage.${stage}`),
          }))}
          onChange={(stage) => set({ stage })}
        />
      </LeadField>
      {input(t('leads.firstContact'), 'date', draft.firstContact, (firstContact) => set({ firstContact }))}
      {input(t('leads.responsible'), 'text', draft.responsible, (responsible) => set({ responsible }))}
      {input(t('leads.nextStep'), 'text', draft.nextStep, (nextStep) => set({ nextStep }))}
      {input(t('leads.nextDate'), 'date', draft.nextDate, (nextDate) => set({ nextDate }))}
    </fieldset>
  );
}
