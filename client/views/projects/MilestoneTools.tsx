import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDisclosure } from '../../edit/EditDisclosure.tsx';
import { MilestoneForm } from '../../edit/forms/MilestoneForm.tsx';
import { RetractForm } from '../../edit/RetractForm.tsx';
import { useSeen } from '../../edit/use-seen.ts';
import { WordField } from '../../widgets/fields/WordField.tsx';
import type { PipelineProject } from './project-words.ts';

interface Props {
  project: string;
  stages: PipelineProject['stages'];
}

/** The stages that a project has reached, to put one in, correct its day, or take it out. */
export function MilestoneTools({ project, stages }: Props) {
  const { t } = useTranslation();
  return (
    <EditDisclosure label={t('edit.milestones')}>
      {(close) => <MilestonesForm project={project} stages={stages} onClose={close} />}
    </EditDisclosure>
  );
}

const NEW = 'new';

function MilestonesForm({ project, stages, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const seen = useSeen();
  const [which, choose] = useState(NEW);
  const [isGoing, setGoing] = useState(false);
  const one = stages.find(({ id }) => id === which) ?? null;
  const say = (id: string): string => {
    const found = stages.find((stage) => stage.id === id);
    return found ? `${t(`projects.stage.${found.stage}`)} ${found.date ?? t('projects.noDate')}` : t('edit.newMilestone');
  };
  return (
    <>
      <div className="edit-fields">
        <WordField
          label={t('edit.whichMilestone')}
          words={[NEW, ...stages.map(({ id }) => id)]}
          say={say}
          value={which}
          onChange={choose}
        />
        {one && (
          <label className="edit-check">
            <input type="checkbox" checked={isGoing} onChange={(event) => setGoing(event.target.checked)} /> {t('edit.retract')}
          </label>
        )}
      </div>
      {one && isGoing ? (
        <RetractForm id={one.id} onClose={onClose} />
      ) : (
        <MilestoneForm key={which} was={one} project={project} seen={seen} onClose={onClose} />
      )}
    </>
  );
}
