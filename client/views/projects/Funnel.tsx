import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectStage } from '../../api/generated.ts';
import { STAGES, type PipelineProject } from './project-words.ts';
import type { ChangeProjects, ProjectsState } from './projects-state.ts';

interface Props {
  projects: readonly PipelineProject[];
  state: ProjectsState;
  change: ChangeProjects;
  /** The steps to draw; all where none are said. */
  steps?: readonly ProjectStage[];
}

/** How many projects stand at each step, as bars of one scale; a press leaves those of that step, another shows all again. */
export function Funnel({ projects, state, change, steps = STAGES }: Props) {
  const { t } = useTranslation();
  const counts = steps.map((stage) => ({ stage, count: projects.filter((project) => project.stage === stage).length }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul className="proj-funnel" aria-label={t('projects.funnel')}>
      {counts.map(({ stage, count }) => {
        const isOn = state.stages.length === 1 && state.stages[0] === stage;
        return (
          <li key={stage}>
            <button
              type="button"
              aria-pressed={isOn}
              disabled={count === 0}
              className={stage === 'STALLED' ? 'proj-funnel-stalled' : undefined}
              onClick={() => change({ stages: isOn ? [] : [stage] })}
            >
              <span className="proj-funnel-bar" aria-hidden="true">
                <span style={{ '--share': count / most } as CSSProperties} />
              </span>
              <strong>{count}</strong>
              <span>{t(`projects.stage.${stage}`)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
