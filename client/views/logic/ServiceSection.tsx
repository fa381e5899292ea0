import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogicProjectsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { countChecks } from './count-checks.ts';
import { LogicSection } from './LogicSection.tsx';

/** The service pledges: which step is recorded for how many projects, and who looks after them. */
export function ServiceSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const query = useGraphQuery(LogicProjectsDocument, {});
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
      <div className="rec-table-box">
        <table className="rec-table">
          <thead>
            <tr>
              <th>{t('logic.service.step')}</th>
              <th className="rec-number">{t('logic.service.done')}</th>
              <th className="rec-number">{t('logic.service.open')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('logic.service.caseOwner')}</th>
              <td className="rec-number">{named}</td>
              <td className="rec-number">{projects.length - named}</td>
            </tr>
            {checks.map(({ key, text, done, open }) => (
              <tr key={key}>
                <th scope="row">{text}</th>
                <td className="rec-number">{done}</td>
                <td className="rec-number">{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Link to={addresses.screen('/projects')}>{t('logic.toProjects')}</Link>
      </p>
    </LogicSection>
  );
}
