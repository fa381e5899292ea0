import { useTranslation } from 'react-i18next';
import { AddFact } from '../../edit/AddFact.tsx';
import { SignalForm } from '../../edit/forms/SignalForm.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Card, Line } from './Card.tsx';
import { CutList } from './CutList.tsx';
import type { Profile } from './ProductCards.tsx';

/** Its dated news, newest first. */
export function SignalCard({ enterprise: { id, signals } }: { enterprise: Profile }) {
  const { t } = useTranslation();
  return (
    <Card
      title={t('enterprises.signals')}
      count={signals.length}
      add={<AddFact label={t('edit.add.signal')}>{(form) => <SignalForm enterprise={id} {...form} />}</AddFact>}
    >
      <CutList>
        {signals.map((one) => (
          <Line key={one.id} fact={one.id} mark={one.mark} evidence={one.evidence} hasForm>
            <span className="lt-soft">{one.date}</span> <span className="lt-badge">{t(`edit.signal.${one.kind}`)}</span>{' '}
            <AsPrinted text={one.text} />
          </Line>
        ))}
      </CutList>
    </Card>
  );
}
