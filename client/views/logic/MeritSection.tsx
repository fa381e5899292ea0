import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicProjectsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { LogicSection } from './LogicSection.tsx';
import { rankOwners } from './rank-owners.ts';
import { useFirst } from './use-first.ts';

/** 以项目论英雄: the units by their projects and how far these are. */
export function MeritSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const query = useGraphQuery(LogicProjectsDocument, {});
  const { data } = query;
  const projects = data?.projects?.nodes ?? [];
  const owners = rankOwners(projects);
  const { shown, hidden, showAll } = useFirst(owners, 6);
  const [first] = owners;
  const answer = !data
    ? null
    : first
      ? t('logic.merit.answer', { owners: owners.length, projects: projects.length, name: nameOf(first.owner), most: first.all })
      : t('logic.merit.none');
  return (
    <LogicSection section="merit" asked={asked} answer={answer} query={query}>
      {owners.length > 0 && (
        <div className="rec-table-box">
          <table className="rec-table">
            <thead>
              <tr>
                <th>{t('logic.merit.unit')}</th>
                {(['all', 'signed', 'started', 'operating'] as const).map((word) => (
                  <th key={word} className="rec-number">
                    {t(`logic.merit.${word}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ owner, all, signed, started, operating }) => (
                <tr key={owner.id}>
                  <th scope="row">
                    <EnterpriseLink enterprise={owner} />
                  </th>
                  {[all, signed, started, operating].map((count, at) => (
                    <td key={at} className="rec-number">
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="rec-line">
        {hidden > 0 && <Button onClick={showAll}>{t('logic.merit.more', { count: owners.length })}</Button>}
        <Link to={addresses.screen('/projects')}>{t('logic.toProjects')}</Link>
      </p>
    </LogicSection>
  );
}
