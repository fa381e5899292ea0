import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LogicLeadersDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { LogicSection } from './LogicSection.tsx';
import { toPercent } from './to-percent.ts';
import { useFirst } from './use-first.ts';

/** 强龙头: whom the chain of the region hangs on, and how far each one's hand reaches. */
export function LeadersSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const query = useGraphQuery(LogicLeadersDocument, { chain, region });
  const { data } = query;
  const leaders = data?.leaders ?? [];
  const [first] = leaders;
  const { shown, hidden, showAll } = useFirst(leaders, 6);
  const answer = !data
    ? null
    : first
      ? t('logic.leaders.answer', { count: leaders.length, name: nameOf(first.enterprise), products: first.products, score: first.score })
      : t('logic.leaders.none', { region: regionName });
  return (
    <LogicSection section="leaders" asked={asked} answer={answer} query={query}>
      {first && (
        <div className="rec-table-box">
          <table className="rec-table">
            <thead>
              <tr>
                <th>{t('logic.leaders.group')}</th>
                <th className="rec-number">{t('logic.leaders.alone')}</th>
                <th className="rec-number">{t('logic.leaders.lost')}</th>
                <th className="rec-number">{t('logic.leaders.score')}</th>
                <th className="rec-number">{t('logic.leaders.share')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ enterprise, products, score, factors, dependenceShare }) => (
                <tr key={enterprise.id}>
                  <th scope="row">
                    <EnterpriseLink enterprise={enterprise} />
                  </th>
                  <td className="rec-number">{products}</td>
                  <td className="rec-number">{factors.find(({ key }) => key === 'LOST')?.value ?? 0}</td>
                  <td className="rec-number">{score}</td>
                  <td className="rec-number">{dependenceShare === null ? t('logic.unknown') : toPercent(dependenceShare)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hidden > 0 && <Button onClick={showAll}>{t('logic.leaders.all', { count: leaders.length })}</Button>}
    </LogicSection>
  );
}
