import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditStageDocument, type ProjectStage } from '../api/generated.ts';
import { WORDS } from '../api/generated/words.ts';
import { toLocalDay } from '../tools/local-time.ts';
import { TextField } from '../widgets/TextField.tsx';
import { EditForm, type Basis } from './EditForm.tsx';
import { useSeen } from './use-seen.ts';

interface Props {
  project: string;
  stage: ProjectStage;
  onClose: () => void;
}

/** A project has come to a stage on a day. */
export function StageForm({ project, stage, onClose }: Props) {
  const { t } = useTranslation();
  const stages = WORDS.ProjectStage;
  const [next, setNext] = useState<ProjectStage>(() => stages[stages.indexOf(stage) + 1] ?? stage);
  const [date, setDate] = useState(() => toLocalDay(new Date().toISOString()));
  const toVariables = (basis: Basis) => ({ ...basis, project, stage: next, date });
  return (
    <EditForm document={EditStageDocument} toVariables={toVariables} seen={useSeen()} onClose={onClose}>
      <label>
        {t('edit.is.stage')}
        <select className="lt-field" value={next} autoFocus onChange={(event) => setNext(event.target.value as ProjectStage)}>
          {stages.map((one) => (
            <option key={one} value={one}>
              {t(`projects.stage.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField label={t('edit.reachedOn')} type="date" value={date} required onChange={setDate} />
    </EditForm>
  );
}
