import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LogicLeadersDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { LogicSection } from './LogicSection.tsx';
import { toPercent } from './to-percent.ts';
import { useFirst } from '../../widgets/use-first.ts';
import { ShareBar } from '../../widgets/ShareBar.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

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
        <RecordTable
          rows={shown}
          keyOf={({ enterprise }) => enterprise.id}
          columns={[
            { head: t('logic.leaders.group'), cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
            { head: t('logic.leaders.alone'), isNumber: true, cell: ({ products }) => products },
            { head: t('logic.leaders.lost'), isNumber: true, cell: ({ factors }) => factors.find(({ key }) => key === 'LOST')?.value ?? 0 },
            { head: t('logic.leaders.score'), isNumber: true, cell: ({ score }) => score },
            {
              head: t('logic.leaders.share'),
              isNumber: true,
              cell: ({ dependenceShare }) =>
                dependenceShare === null ? (
                  t('logic.unknown')
                ) : (
                  <span className="logic-bar">
                    <ShareBar share={dependenceShare} /> {toPercent(dependenceShare)}
                  </span>
                ),
            },
          ]}
        />
      )}
      {hidden > 0 && <Button onClick={showAll}>{t('logic.leaders.all', { count: leaders.length })}</Button>}
    </LogicSection>
  );
}
