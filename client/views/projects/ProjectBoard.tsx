import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectStage } from '../../api/generated.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { useRovingFocus } from '../../widgets/use-roving-focus.ts';
import { STAGES, type PipelineProject } from './project-words.ts';
import { ProjectCard } from './ProjectCard.tsx';

/** One column a stage, in the order of the pipeline; stages without a project are folded into one line. */
export function ProjectBoard({ kept }: { kept: readonly PipelineProject[] }) {
  const { t } = useTranslation();
  const columns = STAGES.map((stage) => ({ stage, own: kept.filter((project) => project.stage === stage) }));
  const empty = columns.filter(({ own }) => own.length === 0);
  if (kept.length === 0) return <EmptyState reason={t('projects.noneKept')} next={t('projects.noneKeptNext')} />;
  return (
    <>
      {empty.length > 0 && (
        <p className="lt-soft">
          {t('projects.emptyStages', { stages: empty.map(({ stage }) => t(`projects.stage.${stage}`)).join(t('projects.comma')) })}
        </p>
      )}
      <div className="proj-board" tabIndex={0} role="region" aria-label={t('projects.view.board')}>
        {columns
          .filter(({ own }) => own.length > 0)
          .map(({ stage, own }) => (
            <Column key={stage} stage={stage} projects={own} />
          ))}
      </div>
    </>
  );
}

/** The cards of a stage: one tab stop for their links and buttons, the arrow keys lead from one to the next. */
function Column({ stage, projects }: { stage: ProjectStage; projects: readonly PipelineProject[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLOListElement>(null);
  const roving = useRovingFocus(box);
  return (
    <section aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>
        {t(`projects.stage.${stage}`)} {projects.length}
      </h2>
      <ol ref={box} {...roving}>
        {projects.map((project) => (
          <ProjectCard key={project.id} project={project} />
        ))}
      </ol>
    </section>
  );
}
