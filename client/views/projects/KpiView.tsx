import { useTranslation } from 'react-i18next';
import { KpisDocument, type KpiFigureFragment, type KpisQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { KpiTargetView } from './KpiTargetView.tsx';

type Kpi = NonNullable<KpisQuery['kpis']>[number];

/** Indicators with a target first: share and run-rate under each rival target; then the figures that have none. */
export function KpiView() {
  const { t } = useTranslation();
  const answer = useGraphQuery(KpisDocument, {});
  if (!answer.data) return <AnswerOf query={answer} loading={t('projects.kpi.loading')} />;
  const kpis = answer.data.kpis ?? [];
  const aimed = kpis.filter(({ targets }) => targets.length > 0);
  const plain = kpis.filter(({ targets }) => targets.length === 0);
  return (
    <>
      <h2>{t('projects.kpi.title', { aimed: aimed.length, plain: plain.length })}</h2>
      <p className="rec-sub">{t('projects.kpi.note')}</p>
      <ul className="rec-cards">
        {aimed.map((kpi) => (
          <KpiCard key={kpi.id} kpi={kpi} />
        ))}
      </ul>
      <h2>{t('projects.kpi.plain', { count: plain.length })}</h2>
      <div className="rec-table-box">
        <table className="rec-table">
          <thead>
            <tr>
              <th>{t('projects.kpi.indicator')}</th>
              <th>{t('projects.kpi.period')}</th>
              <th>{t('projects.kpi.printed')}</th>
              <th>{t('projects.kpi.verdict')}</th>
              <th>{t('projects.kpi.source')}</th>
            </tr>
          </thead>
          <tbody>
            {plain.map(
              ({ id, indicator, period, actual }) =>
                actual && (
                  <tr key={id}>
                    <th scope="row">
                      {actual.subject} · {indicator}
                    </th>
                    <td>{period}</td>
                    <td>{actual.raw}</td>
                    <td>
                      <VerdictTag verdict={actual.verdict} />
                    </td>
                    <td>
                      <SourceLinks evidence={actual.evidence} fact={actual.id} />
                    </td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}

function KpiCard({ kpi }: { kpi: Kpi }) {
  const { t } = useTranslation();
  const subject: KpiFigureFragment | undefined = kpi.actual ?? kpi.targets[0]?.claim;
  return (
    <li className="rec-card">
      <h3>
        {subject?.subject} · {kpi.indicator} · {kpi.period}
      </h3>
      {kpi.actual ? (
        <p>
          {t('projects.kpi.actual', { raw: kpi.actual.raw, months: kpi.elapsedMonths ?? t('projects.kpi.unknown'), of: kpi.months })}{' '}
          <SourceLinks evidence={kpi.actual.evidence} fact={kpi.actual.id} />
        </p>
      ) : (
        <p>{t('projects.kpi.noActual')}</p>
      )}
      {kpi.targets.length > 1 && (
        <p>
          <strong>{t('projects.kpi.rivals', { count: kpi.targets.length })}</strong>
        </p>
      )}
      {kpi.targets.map((target) => (
        <KpiTargetView key={target.claim.id} target={target} />
      ))}
    </li>
  );
}
