import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProjectFigureFragment } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/** A figure as its source prints it, with the verdict; a doubtful one gives the arithmetic and leads to the data quality screen. */
export function Figure({ word, claim }: { word: string; claim: ProjectFigureFragment }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const doubtful = isDoubtful(claim.verdict);
  return (
    <div>
      <p className="rec-line">
        <span className="lt-soft">{word}</span>
        <strong>
          <AsPrinted text={claim.raw} />
        </strong>
        <Link to={addresses.screen('/quality', { verdict: claim.verdict, q: claim.raw })}>
          <VerdictTag verdict={claim.verdict} />
        </Link>
      </p>
      {claim.bound !== 'EXACT' && <p className="lt-soft">{t(`projects.bound.${claim.bound}`)}</p>}
      {doubtful && claim.reason && (
        <p className="lt-soft">
          <AsPrinted text={claim.reason} />
        </p>
      )}
    </div>
  );
}
