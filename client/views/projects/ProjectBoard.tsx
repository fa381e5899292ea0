import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectStage } from '../../api/generated.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import { Funnel } from './Funnel.tsx';
import { STAGES, type PipelineProject } from './project-words.ts';
import { ProjectCard } from './ProjectCard.tsx';
import type { ChangeProjects, ProjectsState } from './projects-state.ts';

interface Props {
  kept: readonly PipelineProject[];
  /** Those that are left by everything but the step. */
  ofAllSteps: readonly PipelineProject[];
  state: ProjectsState;
  change: ChangeProjects;
}

/** One column a stage, in the order of the pipeline, under the bar of its number; stages without a project are folded into one line. */
export function ProjectBoard({ kept, ofAllSteps, state, change }: Props) {
  const { t } = useTranslation();
  const has = (stage: ProjectStage, some: readonly PipelineProject[]): boolean => some.some((project) => project.stage === stage);
  const steps = STAGES.filter((stage) => has(stage, ofAllSteps));
  const empty = STAGES.filter((stage) => !has(stage, ofAllSteps));
  const columns = steps.filter((stage) => has(stage, kept));
  if (kept.length === 0) return <EmptyState reason={t('projects.noneKept')} next={t('projects.noneKeptNext')} />;
  return (
    <>
      {/* Where some steps are left out their bars stand above the whole, not above a column. */}
      <div
        className={columns.length === steps.length ? 'proj-steps proj-steps-headed' : 'proj-steps'}
        style={{ '--columns': columns.length } as CSSProperties}
        tabIndex={0}
        role="region"
        aria-label={t('projects.view.board')}
      >
        <Funnel projects={ofAllSteps} steps={steps} state={state} change={change} />
        <div className={columns.length === 1 ? 'proj-board proj-board-one' : 'proj-board'}>
          {columns.map((stage) => (
            <Column key={stage} stage={stage} projects={kept.filter((project) => project.stage === stage)} />
          ))}
        </div>
      </div>
      {empty.length > 0 && (
        <p className="lt-soft">
          {t('projects.emptyStages', { stages: empty.map((stage) => t(`projects.stage.${stage}`)).join(t('projects.comma')) })}
        </p>
      )}
    </>
  );
}

/** The cards of a stage: one tab stop for their links and buttons, the arrow keys lead from one to the next. */
function Column({ stage, projects }: { stage: ProjectStage; projects: readonly PipelineProject[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>
        {t(`projects.stage.${stage}`)} {projects.length}
      </h2>
      <Roving as="ol">
        {projects.map((project) => (
          <ProjectCard key={project.id} project={project} />
        ))}
      </Roving>
    </section>
  );
}
