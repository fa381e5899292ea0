import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { subjectOf, type CheckedClaim } from './group-claims.ts';
import { Rival } from './Rival.tsx';
import { RivalDot } from './RivalDot.tsx';
import { toScale } from './rival-scale.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/**
 * One conflict as one card: the rival figures one below the other in the order of their ids, unranked, each with its place on the line
 * that all share, its verdict and its source.
 */
export function RivalGroup({ claims }: { claims: readonly CheckedClaim[] }) {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  const addresses = useAddresses();
  const language = useRequestLanguage();
  const first = claims[0];
  if (!first) return null;
  const shared = <K extends 'indicator' | 'period' | 'reason' | 'settledBy'>(key: K): CheckedClaim[K] | null =>
    claims.every((claim) => claim[key] === first[key]) ? first[key] : null;
  const scale = toScale(claims);
  const subjects = [...new Map(claims.map((claim) => [claim.subject, claim])).values()];
  return (
    <li className="rec-card quality-conflict">
      <h3>
        {subjects.map(({ subject, about }, at) => (
          <span key={subject}>
            {at > 0 && t('quality.or')}
            {about?.id.startsWith('e_') ? (
              <Link to={addresses.screen(`/enterprises/${encodeURIComponent(about.id)}`)}>
                <AsPrinted text={subjectOf({ subject, about }, language)} />
              </Link>
            ) : (
              <AsPrinted text={subjectOf({ subject, about }, language)} />
            )}
          </span>
        ))}
        {shared('indicator') && <AsPrinted text={` · ${first.indicator}`} />}
        {first.period && shared('period') && t('quality.period', { period: wordPeriod(first.period) })}
      </h3>
      <p className="lt-soft">{t('quality.rivals', { count: claims.length })}</p>
      <ul className={scale ? 'quality-rivals quality-scaled' : 'quality-rivals'}>
        {claims.map((claim, row) => (
          <Rival
            key={claim.id}
            claim={claim}
            line={scale && <RivalDot claim={claim} at={scale.at[row] ?? null} />}
            indicator={shared('indicator') === null}
            period={shared('period') === null}
            reason={shared('reason') === null}
            settledBy={shared('settledBy') === null}
          />
        ))}
      </ul>
      {scale && <p className="lt-soft">{t(scale.isLog ? 'quality.dots.log' : 'quality.dots.line')}</p>}
      {shared('reason') && (
        <p>
          <AsPrinted text={first.reason ?? ''} />
        </p>
      )}
      {shared('settledBy') && (
        <p>
          <strong>{t('quality.settledBy')}</strong>
          <AsPrinted text={first.settledBy ?? ''} />
        </p>
      )}
    </li>
  );
}
