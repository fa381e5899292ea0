import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { WORDS } from '../../api/generated/words.ts';
import { FieldUnder } from '../../widgets/fields/FieldUnder.tsx';
import { RegionField } from '../../widgets/fields/RegionField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import type { FieldsProps } from './fields.ts';

/** Where it would lie, who looks after it, how far it is, and what is to be done next. */
export function NextFields({ draft, set, isProject }: FieldsProps & { isProject: boolean }) {
  const { t } = useTranslation();
  const input = (name: 'firstContact' | 'responsible' | 'nextStep' | 'nextDate', type: 'text' | 'date') => (
    <TextField
      look="lt-under"
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
      <RegionField label={t('leads.site')} value={draft.site} onChange={(site) => set({ site })} />
      <FieldUnder label={t('leads.stageOf')}>
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
      </FieldUnder>
      {input('firstContact', 'date')}
      {input('responsible', 'text')}
      {input('nextStep', 'text')}
      {input('nextDate', 'date')}
    </fieldset>
  );
}
