import { useTranslation } from 'react-i18next';
import type { QualityClaimsQuery } from '../../api/generated.ts';
import { SourceLinks } from '../sources/SourceLinks.tsx';
import { VerdictTag } from './VerdictTag.tsx';

export type CheckedClaim = NonNullable<QualityClaimsQuery['claims']>['nodes'][number];

/** One figure as its source prints it, the rule's arithmetic in words, its rivals beside it, and what would settle it. */
export function ClaimCard({ claim }: { claim: CheckedClaim }) {
  const { t } = useTranslation();
  const quotes = [...new Set(claim.evidence.map(({ quote }) => quote).filter((quote) => quote !== null))];
  return (
    <li className="rec-card">
      <h3>{claim.subject} · {claim.indicator}{claim.period && t('quality.period', { period: claim.period })}</h3>
      <p className="rec-line">
        <span className="rec-printed">{t('quality.printed', { raw: claim.raw })}</span><VerdictTag verdict={claim.verdict} />
        <span className="lt-soft">{t(`quality.kind.${claim.kind}`)}{claim.rule && ` · ${t('quality.rule', { rule: claim.rule.name })}`}</span>
      </p>
      {claim.reason && <p>{claim.reason}</p>}
      {claim.value === null && claim.kind !== 'NAME' && <p>{t('quality.noValue')}</p>}
      {claim.candidates.length > 0 && <p>{t('quality.candidates', { list: claim.candidates.join(t('quality.or')) })}</p>}
      {claim.rivals.length > 0 && (
        <>
          <p className="lt-soft">{t('quality.rivals')}</p>
          <ul className="rec-rivals">
            {[claim, ...claim.rivals].map((rival) => (
              <li key={rival.id}><strong>{rival.raw}</strong><SourceLinks evidence={rival.evidence} fact={rival.id} /></li>
            ))}
          </ul>
        </>
      )}
      {quotes.map((quote) => <blockquote key={quote} className="rec-quote">{quote}</blockquote>)}
      {claim.settledBy && <p><strong>{t('quality.settledBy')}</strong>{claim.settledBy}</p>}
      {claim.rivals.length === 0 && <p className="lt-soft">{t('quality.source')}<SourceLinks evidence={claim.evidence} fact={claim.id} /></p>}
    </li>
  );
}
