import { useTranslation } from 'react-i18next';
import { NameLink, NameLinks } from '../../widgets/names/NameLinks.tsx';
import { Gantt } from './Gantt.tsx';
import type { PipelineProject } from './project-words.ts';

/** Every dated milestone, the newest first; milestones whose source gives no date are counted. */
export function Timeline({ projects }: { projects: readonly PipelineProject[] }) {
  const { t } = useTranslation();
  const all = projects.flatMap((project) => project.stages.map((milestone) => ({ ...milestone, project })));
  const dated = all
    .flatMap((one) => (one.date === null ? [] : [{ ...one, date: one.date }]))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  const years = [...new Set(dated.map(({ date }) => date.slice(0, 4)))];
  return (
    <>
      <p className="rec-sub">{t('projects.time.title', { dated: dated.length, undated: all.length - dated.length })}</p>
      <Gantt projects={projects} />
      <details>
        <summary>{t('projects.time.list')}</summary>
        {years.map((year) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <ol className="proj-times">
              {dated
                .filter(({ date }) => date.startsWith(year))
                .map(({ id, date, stage, project }) => (
                  <li key={id}>
                    <time>{date}</time>
                    <span>{t(`projects.stage.${stage}`)}</span>
                    <span>
                      <NameLink kind="project" one={project} /> <NameLinks kind="enterprise" list={project.owners} />
                    </span>
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </details>
    </>
  );
}
