import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../widgets/EmptyState.tsx';
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
            <section key={stage} aria-labelledby={`stage-${stage}`}>
              <h2 id={`stage-${stage}`}>
                {t(`projects.stage.${stage}`)} {own.length}
              </h2>
              <ol>
                {own.map((project) => (
                  <ProjectCard key={project.id} project={project} />
                ))}
              </ol>
            </section>
          ))}
      </div>
    </>
  );
}
