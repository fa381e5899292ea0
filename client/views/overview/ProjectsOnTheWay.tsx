import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewProjectsQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { countByGroup, type ProjectGroup } from '../../widgets/project-groups.ts';
import { OverviewCard } from './OverviewCard.tsx';

type Projects = NonNullable<OverviewProjectsQuery['projects']>['nodes'];

/** How many projects of the region stand where; those that stand still only where there are any. */
export const ProjectsOnTheWay = memo(function ProjectsOnTheWay({ projects }: { projects: Projects }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const counts = countByGroup(projects);
  const groups = (Object.keys(counts) as ProjectGroup[]).filter((group) => group !== 'stalled' || counts.stalled > 0);
  const most = Math.max(1, ...groups.map((group) => counts[group]));
  return (
    <OverviewCard
      title={t('overview.projects.title', { count: projects.length })}
      to={addresses.screen('/projects')}
      more={t('overview.projects.all')}
    >
      {projects.length === 0 ? (
        <p>{t('overview.projects.none')}</p>
      ) : (
        <ul className="ov-columns">
          {groups.map((group) => (
            <li key={group}>
              <Link
                to={addresses.screen('/projects')}
                aria-label={t('overview.projects.group', { group: t(`overview.projects.${group}`), count: counts[group] })}
              >
                <span className="ov-column-number">{counts[group]}</span>
                <span className={`ov-column ov-column-${group}`} style={{ height: `${(counts[group] / most) * 64}px` }} />
                <span>{t(`overview.projects.${group}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </OverviewCard>
  );
});
