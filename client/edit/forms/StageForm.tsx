import { useTranslation } from 'react-i18next';
import { EditStageDocument, type ProjectStage } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { useToday } from '../../state/use-today.ts';
import { toLocalDay } from '../../tools/local-time.ts';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';

interface Props {
  was: { id: string; projectStage: ProjectStage };
  seen: string | null;
  onClose: () => void;
}

/** A project has come to a stage on a day. */
export function StageForm({ was, seen, onClose }: Props) {
  const { t } = useTranslation();
  const today = toLocalDay(useToday().toISOString());
  const stages = WORDS.ProjectStage;
  const { draft, of } = useFields(() => ({
    stage: stages[stages.indexOf(was.projectStage) + 1] ?? was.projectStage,
    date: today,
  }));
  const toVariables = (basis: Basis) => ({ ...basis, project: was.id, ...draft });
  return (
    <EditForm document={EditStageDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <WordField label={t('edit.is.stage')} words={stages} say={(one) => t(`projects.stage.${one}`)} autoFocus {...of('stage')} />
      <TextField label={t('edit.reachedOn')} type="date" required {...of('date')} />
    </EditForm>
  );
}
