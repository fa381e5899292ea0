import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { FactTools } from '../../edit/FactTools.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { useRequestLanguage } from '../../api/language.ts';
import { subjectOf, type CheckedClaim } from './group-claims.ts';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/** One figure as its source prints it, the rule's arithmetic in words, and what would settle it. */
export function ClaimCard({ claim }: { claim: CheckedClaim }) {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  const addresses = useAddresses();
  const language = useRequestLanguage();
  const quotes = [...new Set(claim.evidence.map(({ quote }) => quote).filter((quote) => quote !== null))];
  return (
    <li className="rec-card">
      <h3>
        {claim.about?.id.startsWith('e_') ? (
          <Link to={addresses.screen(`/enterprises/${encodeURIComponent(claim.about.id)}`)}>
            <AsPrinted text={subjectOf(claim, language)} />
          </Link>
        ) : (
          <AsPrinted text={subjectOf(claim, language)} />
        )}{' '}
        · <AsPrinted text={claim.indicator} />
        {claim.period && t('quality.period', { period: wordPeriod(claim.period) })}
      </h3>
      <p className="rec-line">
        <span className="rec-printed">
          <AsPrinted text={t('quality.printed', { raw: claim.raw })} />
        </span>
        <VerdictTag verdict={claim.verdict} />
        <span className="lt-soft">
          {t(`quality.kind.${claim.kind}`)}
          {claim.rule && ` · ${t('quality.rule', { rule: claim.rule.name })}`}
        </span>
      </p>
      {claim.reason && (
        <p>
          <AsPrinted text={claim.reason} />
        </p>
      )}
      {claim.value === null && claim.kind !== 'NAME' && <p>{t('quality.noValue')}</p>}
      {claim.candidates.length > 0 && (
        <p>
          <AsPrinted text={t('quality.candidates', { list: claim.candidates.join(t('quality.or')) })} />
        </p>
      )}
      {quotes.map((quote) => (
        <blockquote key={quote} className="rec-quote">
          <AsPrinted text={quote} />
        </blockquote>
      ))}
      {claim.settledBy && (
        <p>
          <strong>{t('quality.settledBy')}</strong>
          <AsPrinted text={claim.settledBy} />
        </p>
      )}
      <p className="lt-soft">
        {t('quality.source')}
        <SourceLinks evidence={claim.evidence} fact={claim.id} />
      </p>
      <FactTools fact={claim.id} />
    </li>
  );
}
