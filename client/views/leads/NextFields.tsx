import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { WORDS } from '../../api/generated/words.ts';
import { useRegions } from '../../state/use-regions.ts';
import { TextField } from '../../widgets/TextField.tsx';
import type { FieldsProps } from './fields.ts';
import { LeadChoice } from './LeadChoice.tsx';
import { LeadField } from './LeadField.tsx';

/** Where it would lie, who looks after it, how far it is, and what is to be done next. */
export function NextFields({ draft, set, isProject }: FieldsProps & { isProject: boolean }) {
  const { t } = useTranslation();
  const regions = useRegions().data?.regions ?? [];
  const input = (name: 'firstContact' | 'responsible' | 'nextStep' | 'nextDate', type: 'text' | 'date') => (
    <TextField
      look="lead-field"
      label={t(`leads.${name}`)}
      type={type}
      maxLength={200}
      value={draft[name]}
      onChange={(text) => set({ [name]: text })}
    />
  );
  return (
    <fieldset>
      <legend>{t('leads.section.next')}</legend>
      <LeadChoice label={t('leads.site')} list={regions} value={draft.site} onChange={(site) => set({ site })} />
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
      {input('firstContact', 'date')}
      {input('responsible', 'text')}
      {input('nextStep', 'text')}
      {input('nextDate', 'date')}
    </fieldset>
  );
}
