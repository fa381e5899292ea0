import { useTranslation } from 'react-i18next';
import { useToday } from '../../state/use-today.ts';
import { NameLink, NameLinks } from '../../widgets/names/NameLinks.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { beginOf, endOf, findLastNews } from '../../tools/last-news.ts';
import { NewsAge } from './NewsAge.tsx';
import type { PipelineProject } from './project-words.ts';

const WIDTH = 320;
const HEIGHT = 16;
const PAD = 8;

/** Every project as a line through the years from its first to its last dated milestone; those with the newest news first. */
export function Gantt({ projects }: { projects: readonly PipelineProject[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const dated = projects
    .filter((project) => findLastNews(project) !== null)
    .sort((a, b) => endOf(findLastNews(b)!).getTime() - endOf(findLastNews(a)!).getTime() || (a.id < b.id ? -1 : 1));
  if (dated.length === 0) return <p className="lt-soft">{t('projects.time.none')}</p>;
  const dates = dated.flatMap(({ stages }) => stages.flatMap(({ date }) => date ?? []));
  const from = Math.min(...dates.map((date) => beginOf(date).getUTCFullYear()));
  const to = Math.max(today.getUTCFullYear(), ...dates.map((date) => endOf(date).getUTCFullYear())) + 1;
  return (
    <RecordTable
      look="proj-gantt"
      rows={dated}
      keyOf={({ id }) => id}
      columns={[
        { head: t('projects.time.project'), cell: (project) => <NameLink kind="project" one={project} /> },
        { head: t('projects.time.owner'), cell: ({ owners }) => <NameLinks kind="enterprise" list={owners} /> },
        { head: t('projects.time.stage'), cell: ({ stage }) => t(`projects.stage.${stage}`) },
        {
          head: t('projects.time.years', { from, to: to - 1 }),
          scale: <Scale from={from} to={to} />,
          cell: (project) => <Strip project={project} from={from} to={to} />,
        },
        { head: t('projects.time.age'), cell: (project) => <NewsAge project={project} bare /> },
      ]}
    />
  );
}

/** Where a moment lies on a strip, px. */
function placeOf(day: Date, from: number, to: number): number {
  const years = (day.getTime() - Date.UTC(from, 0, 1)) / (365.25 * 24 * 3600 * 1000);
  return PAD + (years / (to - from)) * (WIDTH - 2 * PAD);
}

function yearsOf(from: number, to: number): { year: number; x: number }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    x: placeOf(new Date(Date.UTC(from + index, 0, 1)), from, to),
  }));
}

/** The years over all strips, once: the head says their first and last. */
function Scale({ from, to }: { from: number; to: number }) {
  const years = yearsOf(from, to).slice(0, -1);
  const every = Math.ceil(years.length / 8);
  return (
    <svg className="proj-strip proj-strip-scale" width={WIDTH} height={HEIGHT} aria-hidden="true">
      {years.map(({ year, x }, index) =>
        index % every === 0 ? (
          <text key={year} x={x + 2} y={12} fontSize={12}>
            {String(year).slice(2)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/**
 * The years of one project: a line from the first to the last milestone, a mark for each; what a source dates by the year only is a
 * span.
 */
function Strip({ project, from, to }: { project: PipelineProject; from: number; to: number }) {
  const { t } = useTranslation();
  const at = (day: Date): number => placeOf(day, from, to);
  const marks = project.stages
    .flatMap(({ id, stage, date }) => (date === null ? [] : [{ id, stage, date, from: at(beginOf(date)), to: at(endOf(date)) }]))
    .sort((a, b) => a.from - b.from);
  const said = marks.map(({ stage, date }) => `${t(`projects.stage.${stage}`)} ${date}`).join(' → ');
  return (
    <>
      <svg className="proj-strip" width={WIDTH} height={HEIGHT} role="img" aria-label={said}>
        {yearsOf(from, to).map(({ year, x }) => (
          <line key={year} x1={x} x2={x} y1={0} y2={HEIGHT} />
        ))}
        <path className="proj-strip-way" d={`M${marks[0]!.from} 8H${Math.max(...marks.map((mark) => mark.to))}`} />
        {marks.map((mark) => (
          <g key={mark.id}>
            <title>{`${t(`projects.stage.${mark.stage}`)} ${mark.date}`}</title>
            <rect className="proj-strip-mark" x={mark.from - 3} y={4} width={Math.max(7, mark.to - mark.from)} height={8} rx={4} />
          </g>
        ))}
      </svg>
      <div className="lt-soft">{said}</div>
    </>
  );
}
