import { useTranslation } from 'react-i18next';
import type { KpisQuery } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { formatQuantity } from '../../../shared/format-quantity.ts';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

type Target = NonNullable<KpisQuery['kpis']>[number]['targets'][number];

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** What a target says of an indicator at first sight: the share that is reached, and how much faster it must go from here. */
export function KpiTargetSays({ target }: { target: Target }) {
  const { t } = useTranslation();
  const { claim, share, achievedPerMonth: achieved, requiredPerMonth: required } = target;
  const doubt = isDoubtful(claim.verdict) && <VerdictTag verdict={claim.verdict} />;
  if (share === null)
    return (
      <span className="lt-soft">
        {t('projects.kpi.noShare')} {doubt}
      </span>
    );
  return (
    <>
      <span className="proj-kpi-share">{round(share * 100)}%</span>
      <span className="lt-soft">
        {' '}
        <AsPrinted text={t('projects.kpi.ofTarget', { target: claim.raw })} />
      </span>{' '}
      {doubt}
      {achieved !== null && required !== null && achieved > 0 && <div>{t('projects.kpi.pace', { times: round(required / achieved) })}</div>}
    </>
  );
}

/** One target: the pace so far against the pace it asks for, and its share per unit. */
export function KpiTargetView({ target }: { target: Target }) {
  const { t } = useTranslation();
  const { claim, achievedPerMonth: achieved, requiredPerMonth: required, allocation } = target;
  const language = useRequestLanguage();
  const say = (value: number): string => formatQuantity(Number(round(value)), claim.unit, language) ?? '';
  const most = Math.max(achieved ?? 0, required ?? 0) || 1;
  return (
    <div className="proj-target">
      <p className="rec-line">
        {t('projects.kpi.target')}
        <span className="rec-printed">
          <AsPrinted text={claim.raw} />
        </span>
        <VerdictTag verdict={claim.verdict} />
        <SourceLinks evidence={claim.evidence} fact={claim.id} />
      </p>
      {achieved !== null && (
        <Bar word={t('projects.kpi.achieved')} part={achieved / most} said={t('projects.kpi.perMonth', { amount: say(achieved) })} />
      )}
      {required !== null && (
        <Bar word={t('projects.kpi.required')} part={required / most} said={t('projects.kpi.perMonth', { amount: say(required) })} />
      )}
      {allocation && allocation.mean !== null && (
        <p>
          {t('projects.kpi.allocation', { units: allocation.units, mean: say(allocation.mean) })}
          {allocation.consistent !== null && t(allocation.consistent ? 'projects.kpi.allocated' : 'projects.kpi.notAllocated')}
        </p>
      )}
      {claim.reason && (
        <p className="lt-soft">
          <AsPrinted text={claim.reason} />
        </p>
      )}
    </div>
  );
}

function Bar({ word, part, said }: { word: string; part: number; said: string }) {
  return (
    <div className="proj-bar">
      <span>{word}</span>
      <span aria-hidden="true">
        <span style={{ width: `${Math.min(1, part) * 100}%` }} />
      </span>
      <span>{said}</span>
    </div>
  );
}
