import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ClaimCard, type CheckedClaim } from './ClaimCard.tsx';
import { VERDICTS } from './VerdictTag.tsx';

/** Figures under the verdict that a rule gave them, the worst first. */
export function ClaimSections({ claims }: { claims: readonly CheckedClaim[] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return <EmptyState reason={t('quality.noneFound')} next={t('quality.noneFoundNext')} />;
  return VERDICTS.map((verdict) => {
    const own = claims.filter((claim) => claim.verdict === verdict);
    return own.length > 0 && (
      <section key={verdict} aria-labelledby={`claims-${verdict}`}>
        <h2 id={`claims-${verdict}`}>{t('quality.verdictCount', { verdict: t(`quality.verdict.${verdict}`), count: own.length })}</h2>
        <p className="rec-sub">{t(`quality.meaning.${verdict}`)}</p>
        <ul className="rec-cards">{own.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}</ul>
      </section>
    );
  });
}
