import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../shared/format-quantity.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import type { CheckedClaim } from './group-claims.ts';

interface Props {
  claim: CheckedClaim;
  /** Where it stands among the others; null where they cannot be compared by eye. */
  line: ReactNode;
  /** What the rivals do not share, and each says by itself. */
  indicator: boolean;
  period: boolean;
  reason: boolean;
  settledBy: boolean;
}

/** One of several figures that contradict each other: as printed, with its verdict, its own words and its source. */
export function Rival({ claim, line, indicator, period, reason, settledBy }: Props) {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  const language = useRequestLanguage();
  const quotes = [...new Set(claim.evidence.flatMap(({ quote }) => quote ?? []))];
  return (
    <li>
      <span className="quality-figure">
        <strong className="rec-printed">
          <AsPrinted text={t('quality.printed', { raw: claim.raw })} />
        </strong>
        <span className="lt-soft">
          {formatQuantity(claim.value, claim.unit, language) ?? t('quality.dots.none')}
          {indicator && (
            <>
              {' · '}
              <AsPrinted text={claim.indicator} />
            </>
          )}
          {period && claim.period && t('quality.period', { period: wordPeriod(claim.period) })}
        </span>
      </span>
      {line}
      <span className="rec-line">
        <VerdictTag verdict={claim.verdict} />
        <span className="lt-soft">{t(`quality.kind.${claim.kind}`)}</span>
        <SourceLinks evidence={claim.evidence} fact={claim.id} />
      </span>
      {reason && claim.reason && (
        <span className="quality-more">
          <AsPrinted text={claim.reason} />
        </span>
      )}
      {quotes.map((quote) => (
        <blockquote key={quote} className="rec-quote quality-more">
          <AsPrinted text={quote} />
        </blockquote>
      ))}
      {settledBy && claim.settledBy && (
        <span className="quality-more">
          <strong>{t('quality.settledBy')}</strong>
          <AsPrinted text={claim.settledBy} />
        </span>
      )}
    </li>
  );
}
