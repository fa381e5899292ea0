import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { WORDS } from '../../api/generated/words.ts';
import type { StateOf } from '../../state/params.ts';
import { ChooseMany } from '../../widgets/ChooseMany.tsx';
import { FindBox } from '../../widgets/screen/FindBox.tsx';
import type { ListedLead } from './listed-lead.ts';
import type { LEADS_STATE } from './leads-state.ts';

type State = StateOf<typeof LEADS_STATE>;
interface Props {
  leads: readonly ListedLead[];
  /** How many of them pass. */
  kept: number;
  state: State;
  change: (part: Partial<State>, options?: { replace?: boolean }) => void;
}

/** Which leads are shown: by text, stage, who looks after them, and whether they are overdue. */
export function LeadTools({ leads, kept, state, change }: Props) {
  const { t } = useTranslation();
  const units = [...new Set(leads.flatMap(({ responsible }) => responsible ?? []))].sort();
  return (
    <div className="rec-tools">
      <FindBox label={t('leads.find')} value={state.text} onChange={(text) => change({ text }, { replace: true })} />
      <ChooseMany
        look="rec-many"
        label={t('leads.stages')}
        words={WORDS.LeadStage}
        chosen={state.stages}
        say={(stage) => t(`leads.stage.${stage}`)}
        choose={(stages) => change({ stages })}
      />
      <Select
        className="rec-many"
        allowClear
        aria-label={t('leads.responsible')}
        placeholder={t('leads.responsible')}
        value={state.responsible}
        popupMatchSelectWidth={false}
        options={units.map((unit) => ({ value: unit, label: unit }))}
        onChange={(unit: string | undefined) => change({ responsible: unit ?? null })}
      />
      <Checkbox checked={state.overdue} onChange={(event) => change({ overdue: event.target.checked })}>
        {t('leads.onlyOverdue')}
      </Checkbox>
      <span role="status" className="lt-soft">
        {kept < leads.length && t('leads.kept', { count: kept, total: leads.length })}
      </span>
    </div>
  );
}
