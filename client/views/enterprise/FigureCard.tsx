import { useTranslation } from 'react-i18next';
import type { EnterpriseDoingsQuery } from '../../api/generated.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { ClaimForm } from '../../edit/forms/ClaimForm.tsx';
import { useWordPeriod } from '../../state/use-word-period.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { Card, Line } from './Card.tsx';
import { CutList } from './CutList.tsx';

interface Props {
  enterprise: string;
  claims: NonNullable<EnterpriseDoingsQuery['enterprise']>['claims'];
}

/** The figures that sources state of it, each with the verdict on it. */
export function FigureCard({ enterprise, claims }: Props) {
  const { t } = useTranslation();
  const wordPeriod = useWordPeriod();
  return (
    <Card
      title={t('enterprises.claims')}
      count={claims.length}
      add={<AddFact label={t('edit.add.claim')}>{(form) => <ClaimForm about={enterprise} {...form} />}</AddFact>}
    >
      <CutList>
        {claims.map((claim) => (
          <Line key={claim.id} fact={claim.id} evidence={claim.evidence} hasForm>
            <AsPrinted text={claim.indicator} />{' '}
            <strong>
              <AsPrinted text={claim.raw} />
            </strong>{' '}
            <span className="lt-soft">{claim.period && wordPeriod(claim.period)}</span> <VerdictTag verdict={claim.verdict} />
            {claim.reason && (
              <div>
                <AsPrinted text={claim.reason} />
              </div>
            )}
            {claim.settledBy && (
              <div className="lt-soft">
                <AsPrinted text={t('enterprises.settledBy', { what: claim.settledBy })} />
              </div>
            )}
          </Line>
        ))}
      </CutList>
    </Card>
  );
}
