import { useTranslation } from 'react-i18next';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import type { CheckedClaim } from './group-claims.ts';

interface Props {
  claim: CheckedClaim;
  /** What the rivals do not share, and each says by itself. */
  measure: boolean;
  reason: boolean;
  settledBy: boolean;
}

/** One of several figures that contradict each other: as printed, with its verdict, its own words and its source. */
export function Rival({ claim, measure, reason, settledBy }: Props) {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  const quotes = [...new Set(claim.evidence.flatMap(({ quote }) => quote ?? []))];
  return (
    <li>
      {measure && (
        <span className="lt-soft">
          <AsPrinted text={claim.indicator} />
          {claim.period && t('quality.period', { period: wordPeriod(claim.period) })}
        </span>
      )}
      <strong className="rec-printed">
        <AsPrinted text={t('quality.printed', { raw: claim.raw })} />
      </strong>
      <span className="rec-line">
        <VerdictTag verdict={claim.verdict} />
        <span className="lt-soft">
          {t(`quality.kind.${claim.kind}`)}
          {claim.rule && ` · ${t('quality.rule', { rule: claim.rule.name })}`}
        </span>
      </span>
      {reason && claim.reason && (
        <span>
          <AsPrinted text={claim.reason} />
        </span>
      )}
      {quotes.map((quote) => (
        <blockquote key={quote} className="rec-quote">
          <AsPrinted text={quote} />
        </blockquote>
      ))}
      {settledBy && claim.settledBy && (
        <span>
          <strong>{t('quality.settledBy')}</strong>
          <AsPrinted text={claim.settledBy} />
        </span>
      )}
      <SourceLinks evidence={claim.evidence} fact={claim.id} />
    </li>
  );
}
