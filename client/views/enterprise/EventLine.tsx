import { useTranslation } from 'react-i18next';
import type { EnterpriseDoingsQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';
import { Line } from './Card.tsx';
import { toDays } from './to-days.ts';
import { toTitled } from './to-titled.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

type ChainEvent = NonNullable<EnterpriseDoingsQuery['enterprise']>['events']['nodes'][number];

/** One event: from when to when, which enterprises and people took part, and where, as far as a source says so. */
export function EventLine({ event }: { event: ChainEvent }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <Line fact={event.id} evidence={event.evidence} hasForm>
      <strong>{nameOf(event)}</strong> <span className="lt-soft">{toDays(event.start, event.end) ?? t('partners.noDate')}</span>
      <div>
        {t('enterprises.participants')} <NameLinks kind="enterprise" list={event.participants} />
      </div>
      {event.people.length > 0 && (
        <div>
          {t('enterprises.came')}{' '}
          <AsPrinted text={event.people.map((one) => toTitled(nameOf(one), one.titles)).join(t('enterprises.comma'))} />
        </div>
      )}
      {event.places.length > 0 && (
        <div>
          {t('enterprises.places')} {event.places.map(nameOf).join(t('enterprises.comma'))}
        </div>
      )}
    </Line>
  );
}
