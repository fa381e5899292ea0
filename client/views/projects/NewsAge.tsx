import { useTranslation } from 'react-i18next';
import { useToday } from '../../state/use-today.ts';
import { countSilentMonths, findLastNews, STALE_MONTHS } from '../../tools/last-news.ts';
import type { PipelineProject } from './project-words.ts';

const YEAR = 12;

interface Props {
  project: PipelineProject;
  /** Under a head that says what it is: the date alone. */
  bare?: boolean;
}

/** How long nothing has been heard of a project, in whole years; within the first, and of what runs, the date of the last news. */
export function NewsAge({ project, bare = false }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const last = findLastNews(project);
  if (last === null) return <span className="lt-soft">{t('projects.age.unknown')}</span>;
  const months = countSilentMonths(last, today);
  if (months < YEAR || project.stage === 'OPERATING')
    return <span className="lt-soft">{bare ? last : t('projects.age.last', { date: last })}</span>;
  return (
    <span className={months >= STALE_MONTHS ? 'proj-stale' : 'lt-soft'} title={t('projects.age.last', { date: last })}>
      {t('projects.age.silent', { count: Math.floor(months / YEAR) })}
    </span>
  );
}
