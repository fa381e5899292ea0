import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { groupClaims, type CheckedClaim } from './group-claims.ts';
import { RivalGroup } from './RivalGroup.tsx';
import { VERDICTS } from '../../widgets/VerdictTag.tsx';
import { Roving } from '../../widgets/Roving.tsx';

/** Figures under the verdict that a rule gave them, the worst first; a conflict is one card, under the worst verdict among those found. */
export function ClaimSections({ claims, all }: { claims: readonly CheckedClaim[]; all: readonly CheckedClaim[] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return <EmptyState reason={t('quality.noneFound')} next={t('quality.noneFoundNext')} />;
  const groups = groupClaims(
    [...claims].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
    all,
  );
  const found = new Set(claims);
  return VERDICTS.map((verdict) => {
    const own = groups.filter(
      (group) => VERDICTS.find((word) => group.some((claim) => found.has(claim) && claim.verdict === word)) === verdict,
    );
    return (
      own.length > 0 && (
        <section key={verdict} aria-labelledby={`claims-${verdict}`}>
          <h2 id={`claims-${verdict}`}>
            {t('quality.verdictCount', {
              verdict: t(`quality.verdict.${verdict}`),
              count: own.flat().filter((claim) => found.has(claim)).length,
            })}
          </h2>
          <p className="rec-sub">{t(`quality.meaning.${verdict}`)}</p>
          <Roving as="ul" className="rec-cards">
            {own.map((group) =>
              group[0] && group.length === 1 ? (
                <ClaimCard key={group[0].id} claim={group[0]} />
              ) : (
                <RivalGroup key={group[0]?.id} claims={group} />
              ),
            )}
          </Roving>
        </section>
      )
    );
  });
}
