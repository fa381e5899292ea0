import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GraphError } from '../../api/graph-error.ts';
import type { OverviewChangesQuery, OverviewProjectsQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { toLocalDay } from '../../tools/local-time.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { Clamped } from '../../widgets/Clamped.tsx';
import { toChanges, type Change } from './last-changes.ts';
import { OverviewCard } from './OverviewCard.tsx';

interface Props {
  changes: UseQueryResult<OverviewChangesQuery, GraphError>;
  projects: NonNullable<OverviewProjectsQuery['projects']>['nodes'];
}

/**
 * What was written into the graph last, and what happened last by what it holds; without the graph, the latter alone, and that it is
 * so.
 */
export function LastChanges({ changes: answer, projects }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [opened] = useState(() => new Date());
  const changes = toChanges(answer.data?.revisions?.nodes ?? [], projects, opened);
  return (
    <OverviewCard title={t('overview.changes.title')} to={addresses.screen('/sources')} more={t('overview.changes.sources')}>
      {answer.error && <p>{t('overview.changes.noRevisions')}</p>}
      {changes.length === 0 && !answer.isPending && !answer.error && <p>{t('overview.changes.none')}</p>}
      <ul className="ov-changes">
        {changes.map((change) => (
          <li key={change.key}>
            <span className="lt-soft lt-number">{change.kind === 'revision' ? toLocalDay(change.date) : change.date}</span>
            <Words change={change} />
          </li>
        ))}
      </ul>
    </OverviewCard>
  );
}

function Words({ change }: { change: Change }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  if (change.kind === 'revision') {
    const { id, added, changed, removed } = change.revision;
    return <span>{t('overview.changes.revision', { number: toRevisionNumber(id), added, changed, removed })}</span>;
  }
  return (
    <Link to={addresses.screen('/projects', { project: change.project.id })}>
      <Clamped
        text={t('overview.changes.milestone', { name: nameOf(change.project), stage: t(`projects.stage.${change.stage}`) })}
        lines={1}
      />
    </Link>
  );
}
