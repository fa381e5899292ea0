import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicProjectsDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { countChecks } from './count-checks.ts';
import { LogicSection } from './LogicSection.tsx';
import { ShareBar } from '../../widgets/ShareBar.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** The service pledges: which step is recorded for how many projects, and who looks after them. */
export function ServiceSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  const query = useWholeList(LogicProjectsDocument, { chain, region }, ({ projects }) => projects);
  const { data } = query;
  const projects = data?.projects?.nodes ?? [];
  const checks = countChecks(projects);
  const named = projects.filter(({ caseOwner }) => caseOwner !== null).length;
  const sum = (pick: 'done' | 'open'): number => checks.reduce((total, check) => total + check[pick], 0);
  const answer = data
    ? t(named > 0 ? 'logic.service.answer' : 'logic.service.answerNobody', {
        projects: projects.length,
        done: sum('done'),
        all: sum('done') + sum('open'),
        named,
      })
    : null;
  return (
    <LogicSection section="service" asked={asked} answer={answer} query={query}>
      <RecordTable
        rows={[{ key: '', text: t('logic.service.caseOwner'), done: named, open: projects.length - named }, ...checks]}
        keyOf={({ key }) => key}
        columns={[
          { head: t('logic.service.step'), cell: ({ text }) => text },
          {
            head: t('logic.service.done'),
            isNumber: true,
            cell: ({ done, open }) => (
              <span className="logic-bar">
                <ShareBar share={done / Math.max(1, done + open)} /> {done}
              </span>
            ),
          },
          { head: t('logic.service.open'), isNumber: true, cell: ({ open }) => open },
        ]}
      />
      <p>
        <Link to={addresses.screen('/projects')}>{t('logic.toProjects')}</Link>
      </p>
    </LogicSection>
  );
}
