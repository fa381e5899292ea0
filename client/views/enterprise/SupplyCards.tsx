import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EnterpriseSupplyQuery, SupplyPartsFragment } from '../../api/generated.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { RelationForm } from '../../edit/forms/RelationForm.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { Card, Line } from './Card.tsx';
import { CutList } from './CutList.tsx';
import { toDays } from './to-days.ts';

/** Who supplies it, whom it supplies, and how else it is tied to others; estimates come with the switch and carry their badge. */
export function SupplyCards({ answer, enterprise }: { answer: UseQueryResult<EnterpriseSupplyQuery>; enterprise: string }) {
  const { t } = useTranslation();
  const one = answer.data?.enterprise;
  if (!one) return <AnswerOf query={answer} loading={t('enterprises.loadingOne')} />;
  const others = one.partnerships.nodes.filter(({ kind }) => kind !== 'SUPPLIES');
  const supplies = one.partnerships.nodes.length - others.length;
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
      <Card
        title={t('enterprises.relations')}
        count={one.partnerships.totalCount - supplies}
        add={<AddFact label={t('edit.add.relation')}>{(form) => <RelationForm enterprise={enterprise} {...form} />}</AddFact>}
      >
        <CutList>
          {others.map(({ id, kind, date, until, mark, evidence, from, to }) => (
            <Line key={id} fact={id} mark={mark} evidence={evidence} hasForm>
              <EnterpriseLink enterprise={from} /> {t(`relations.${kind}`)} <EnterpriseLink enterprise={to} />{' '}
              <span className="lt-soft">{toDays(date, until) ?? t('partners.noDate')}</span>
            </Line>
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
    <Line fact={link.id} mark={link.mark} evidence={link.evidence} hasForm>
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
