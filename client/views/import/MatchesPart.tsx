import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecideMatchDocument } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { Wrong } from '../../widgets/Wrong.tsx';
import { useImportChange, type Report } from './use-import.ts';

/** Names that may mean an enterprise of the graph: a person says which, or that it is a new one. */
export function MatchesPart({ matches }: { matches: Report['matches'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { change, isBusy, wrong } = useImportChange();
  if (matches.length === 0) return null;
  const decide = (id: string, enterprise: string | null) => void change(DecideMatchDocument, { id, enterprise });
  return (
    <>
      <h2>{t('import.matches', { count: matches.length })}</h2>
      <p className="lt-soft">{t('import.matchesHow')}</p>
      <Wrong text={wrong} />
      <ul className="rec-cards">
        {matches.map(({ id, given, row, region, why, candidates }) => (
          <li key={id} className="rec-card">
            <h3>
              <AsPrinted text={region ? t('import.givenIn', { given, place: nameOf(region) }) : given} />
            </h3>
            <p className="lt-soft">{t('import.why', { row, why })}</p>
            {candidates.map((one) => (
              <p key={one.id} className="rec-line">
                <Button size="small" disabled={isBusy} onClick={() => decide(id, one.id)}>
                  {t('import.same')}
                </Button>
                <EnterpriseLink enterprise={one} />
                {one.region && <span className="lt-soft">{nameOf(one.region)}</span>}
              </p>
            ))}
            <p className="rec-line">
              <Button size="small" disabled={isBusy} onClick={() => decide(id, null)}>
                {t('import.isNew')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
