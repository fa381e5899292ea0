import { useTranslation } from 'react-i18next';
import { SourceClaimsDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { FactTools } from '../../edit/FactTools.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/** The figures that a source states, for sources whose statements are not numbered. */
export function SourceClaims({ source }: { source: string }) {
  const { t } = useTranslation();
  const answer = useWholeList(SourceClaimsDocument, { id: source }, (listed) => listed.claims);
  const claims = answer.data?.claims?.nodes ?? [];
  if (claims.length === 0) return <AnswerOf query={answer} loading={t('sources.loadingOne')} />;
  return (
    <>
      <h2>{t('sources.claims', { count: claims.length })}</h2>
      <ul className="rec-cards">
        {claims.map((claim) => (
          <li key={claim.id} className="rec-card rec-line">
            <span>
              <AsPrinted text={`${claim.subject} · ${claim.indicator}`} />
            </span>
            <span className="rec-printed">
              <AsPrinted text={claim.raw} />
            </span>
            <VerdictTag verdict={claim.verdict} />
            <FactTools fact={claim.id} />
          </li>
        ))}
      </ul>
    </>
  );
}
