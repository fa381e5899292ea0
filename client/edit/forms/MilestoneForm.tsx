import { useTranslation } from 'react-i18next';
import { EditMilestoneDocument, type ProjectStage } from '../../api/generated.ts';
import { WORDS } from '../../api/generated/words.ts';
import { WordField } from '../../widgets/fields/WordField.tsx';
import { TextField } from '../../widgets/TextField.tsx';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useFields } from '../use-fields.ts';
import { toText, toWords } from '../values.ts';
import type { FormProps } from './form-props.ts';

interface Reached {
  id: string;
  stage: ProjectStage;
  date: string | null;
}

/** A stage that a project has reached, also one of before; where it stands is moved by a form of its own. */
export function MilestoneForm({ was, seen, onClose, project }: FormProps<Reached> & { project: string }) {
  const { t } = useTranslation();
  const { draft, of } = useFields(() => ({ stage: was?.stage ?? 'SIGNED', date: toText(was?.date) }));
  const toVariables = (basis: Basis) => ({
    ...basis,
    input: { ...(was && { id: was.id }), project, stage: draft.stage, date: toWords(draft.date) },
  });
  return (
    <EditForm document={EditMilestoneDocument} toVariables={toVariables} seen={seen} onClose={onClose}>
      <WordField
        label={t('edit.is.stage')}
        words={WORDS.ProjectStage}
        say={(one) => t(`projects.stage.${one}`)}
        autoFocus
        {...of('stage')}
      />
      <TextField label={t('edit.reachedOn')} placeholder="2026-11" maxLength={10} autoComplete="off" {...of('date')} />
    </EditForm>
  );
}
