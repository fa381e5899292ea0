import { useTranslation } from 'react-i18next';
import { KpisDocument, type KpiFigureFragment, type KpisQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { KpiBar } from './KpiBar.tsx';
import { useScope } from '../../state/scope.ts';
import { KpiTargetSays, KpiTargetView } from './KpiTargetView.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

type Kpi = NonNullable<KpisQuery['kpis']>[number];

/** Indicators with a target first: share and run-rate under each rival target; then the figures that have none. */
export function KpiView() {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  const { chain, region } = useScope();
  const answer = useGraphQuery(KpisDocument, { chain, region });
  if (!answer.data) return <AnswerOf query={answer} loading={t('projects.kpi.loading')} />;
  const kpis = answer.data.kpis ?? [];
  const aimed = kpis.filter(({ targets }) => targets.length > 0);
  const plain = kpis.filter(({ targets }) => targets.length === 0);
  return (
    <>
      <h2>{t('projects.kpi.title', { aimed: aimed.length, plain: plain.length })}</h2>
      <p className="rec-sub">{t('projects.kpi.note')}</p>
      <ul className="proj-kpis">
        {aimed.map((kpi) => (
          <KpiRow key={kpi.id} kpi={kpi} />
        ))}
      </ul>
      <h2>{t('projects.kpi.plain', { count: plain.length })}</h2>
      <RecordTable
        rows={plain.flatMap(({ id, indicator, period, actual }) => (actual ? [{ id, indicator, period, actual }] : []))}
        keyOf={({ id }) => id}
        columns={[
          {
            head: t('projects.kpi.indicator'),
            cell: ({ actual, indicator }) => <AsPrinted text={`${actual.subject} · ${indicator}`} />,
          },
          { head: t('projects.kpi.period'), cell: ({ period }) => wordPeriod(period) },
          { head: t('projects.kpi.printed'), cell: ({ actual }) => <AsPrinted text={actual.raw} /> },
          { head: t('projects.kpi.verdict'), cell: ({ actual }) => <VerdictTag verdict={actual.verdict} /> },
          { head: t('projects.kpi.source'), cell: ({ actual }) => <SourceLinks evidence={actual.evidence} fact={actual.id} /> },
        ]}
      />
    </>
  );
}

/** An indicator in one line: what it is and how far it has come, its bar, what each target says of it; folded how that is computed. */
function KpiRow({ kpi }: { kpi: Kpi }) {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  const { actual, targets, elapsedMonths, months } = kpi;
  const subject: KpiFigureFragment | undefined = actual ?? targets[0]?.claim;
  const addsUp = elapsedMonths !== null && targets.some(({ share }) => share !== null);
  return (
    <li className="proj-kpi-row">
      <div>
        <h3>
          <AsPrinted text={`${subject?.subject ?? ''} · ${kpi.indicator}`} /> · {wordPeriod(kpi.period)}
        </h3>
        {actual ? (
          <p>
            <AsPrinted
              text={t('projects.kpi.actual', { raw: actual.raw, months: elapsedMonths ?? t('projects.kpi.unknown'), of: months })}
            />{' '}
            <Doubts claims={[actual]} />
          </p>
        ) : (
          <p>{t('projects.kpi.noActual')}</p>
        )}
      </div>
      <KpiBar
        actual={actual?.value ?? null}
        unit={actual?.unit ?? null}
        passed={addsUp ? elapsedMonths / months : null}
        targets={targets.flatMap(({ claim: { id, value, unit } }) => (value === null ? [] : [{ id, value, unit }]))}
      />
      <ul className="proj-kpi-says">
        {targets.map((target) => (
          <li key={target.claim.id}>
            <KpiTargetSays target={target} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{targets.length > 1 ? t('projects.kpi.rivals', { count: targets.length }) : t('projects.kpi.how')}</summary>
        {actual && (
          <p>
            {t('projects.kpi.actualFrom')} <SourceLinks evidence={actual.evidence} fact={actual.id} />
          </p>
        )}
        <div className="proj-kpi-targets">
          {targets.map((target) => (
            <KpiTargetView key={target.claim.id} target={target} />
          ))}
        </div>
      </details>
    </li>
  );
}
