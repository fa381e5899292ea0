import { useTranslation } from 'react-i18next';
import type { SourceQuery } from '../../api/generated.ts';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';

type Listed = NonNullable<SourceQuery['claims']>['nodes'][number];

/** The figures that a source states, for sources whose statements are not numbered. */
export function SourceClaims({ claims }: { claims: readonly Listed[] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <>
      <h2>{t('sources.claims', { count: claims.length })}</h2>
      <ul className="rec-cards">
        {claims.map((claim) => (
          <li key={claim.id} className="rec-card rec-line">
            <span>
              {claim.subject} · {claim.indicator}
            </span>
            <span className="rec-printed">{claim.raw}</span>
            <VerdictTag verdict={claim.verdict} />
          </li>
        ))}
      </ul>
    </>
  );
}
