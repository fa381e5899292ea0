import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EnterpriseSupplyQuery, SupplyPartsFragment } from '../../api/generated.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { Card, Line } from './Card.tsx';
import { CutList } from './CutList.tsx';

/** Who supplies it and whom it supplies; estimates come with the switch and carry their badge. */
export function SupplyCards({ answer }: { answer: UseQueryResult<EnterpriseSupplyQuery> }) {
  const { t } = useTranslation();
  const one = answer.data?.enterprise;
  if (!one) return <AnswerOf query={answer} loading={t('enterprises.loadingOne')} />;
  return (
    <>
      <Card title={t('enterprises.suppliers')} count={one.suppliedBy.totalCount}>
        <CutList>
          {one.suppliedBy.nodes.map((link) => (
            <SupplyLine key={link.id} link={link} other={link.from} />
          ))}
        </CutList>
      </Card>
      <Card title={t('enterprises.customers')} count={one.suppliesTo.totalCount}>
        <CutList>
          {one.suppliesTo.nodes.map((link) => (
            <SupplyLine key={link.id} link={link} other={link.to} />
          ))}
        </CutList>
      </Card>
    </>
  );
}

function SupplyLine({ link, other }: { link: SupplyPartsFragment; other: SupplyPartsFragment['from'] }) {
  const { t } = useTranslation();
  const estimated = link.mark === 'INFERRED';
  return (
    <Line fact={link.id} mark={link.mark} evidence={link.evidence}>
      <EnterpriseLink enterprise={other} />
      {link.product && (
        <>
          {' '}
          · <NameLink kind="product" one={link.product} />
        </>
      )}{' '}
      <span className="lt-soft">
        {link.since ?? t('partners.noDate')}
        {link.until && ` – ${link.until}`}
      </span>
      {estimated && <span className="lt-badge">{t('enterprises.estimate')}</span>}
    </Line>
  );
}
