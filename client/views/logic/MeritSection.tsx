import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicProjectsDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { LogicSection } from './LogicSection.tsx';
import { rankOwners } from './rank-owners.ts';
import { useFirst } from '../../widgets/use-first.ts';
import { ShareBar } from '../../widgets/ShareBar.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** 以项目论英雄: the units by their projects and how far these are. */
export function MeritSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  const query = useWholeList(LogicProjectsDocument, { chain, region }, ({ projects }) => projects);
  const { data } = query;
  const projects = data?.projects?.nodes ?? [];
  const owners = rankOwners(projects);
  const { shown, hidden, showAll } = useFirst(owners, 6);
  const [first] = owners;
  const most = first?.all ?? 1;
  const answer = !data
    ? null
    : first
      ? t('logic.merit.answer', { owners: owners.length, projects: projects.length, name: nameOf(first.owner), most: first.all })
      : t('logic.merit.none');
  return (
    <LogicSection section="merit" asked={asked} answer={answer} query={query}>
      {owners.length > 0 && (
        <RecordTable
          rows={shown}
          keyOf={({ owner }) => owner.id}
          columns={[
            { head: t('logic.merit.unit'), cell: ({ owner }) => <EnterpriseLink enterprise={owner} /> },
            {
              head: t('logic.merit.all'),
              isNumber: true,
              cell: ({ all, started }) => (
                <span className="logic-bar">
                  <ShareBar share={started / most} more={(all - started) / most} /> {all}
                </span>
              ),
            },
            ...(['signed', 'started', 'operating'] as const).map((word) => ({
              head: t(`logic.merit.${word}`),
              isNumber: true,
              cell: (row: (typeof shown)[number]) => row[word],
            })),
          ]}
        />
      )}
      <p className="lt-soft">{t('logic.merit.picture')}</p>
      <p className="rec-line">
        {hidden > 0 && <Button onClick={showAll}>{t('logic.merit.more', { count: owners.length })}</Button>}
        <Link to={addresses.screen('/projects')}>{t('logic.toProjects')}</Link>
      </p>
    </LogicSection>
  );
}
