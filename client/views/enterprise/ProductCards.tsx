import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EnterpriseProfileQuery } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { CapacityFields } from '../../edit/forms/CapacityFields.tsx';
import { NeedForm } from '../../edit/forms/NeedForm.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Doubts } from '../../widgets/Doubts.tsx';
import { formatQuantity } from '../../../shared/format-quantity.ts';
import { Card, Line } from './Card.tsx';
import { CutList } from './CutList.tsx';

export type Profile = NonNullable<EnterpriseProfileQuery['enterprise']>;

/** What it makes and what it needs; every product opens the chain map. */
export function ProductCards({ enterprise }: { enterprise: Profile }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const addresses = useAddresses();
  const { makes, needs } = enterprise;
  return (
    <>
      <Card
        title={t('enterprises.makes')}
        count={makes.totalCount}
        add={<AddFact label={t('edit.add.production')}>{(form) => <CapacityFields enterprise={enterprise.id} {...form} />}</AddFact>}
      >
        <CutList>
          {makes.nodes.map((one) => (
            <Line key={one.id} fact={one.id} mark={one.mark} evidence={one.evidence} hasForm>
              <Link to={addresses.map(one.product.id)}>{nameOf(one.product)}</Link> · {t(`panel.phase.${one.phase}`)}{' '}
              <span className="lt-soft">
                {formatQuantity(one.capacity, one.unit, language) ?? t('enterprises.noCapacity')}
                {one.year !== null && ` · ${one.year}`}
                {one.aggregate && ` · ${t('enterprises.aggregate')}`}
              </span>{' '}
              <Doubts claims={one.claims} />
            </Line>
          ))}
        </CutList>
      </Card>
      <Card
        title={t('enterprises.needs')}
        count={needs.totalCount}
        add={<AddFact label={t('edit.add.need')}>{(form) => <NeedForm enterprise={enterprise.id} {...form} />}</AddFact>}
      >
        <CutList>
          {needs.nodes.map((one) => (
            <Line key={one.id} fact={one.id} mark={one.mark} evidence={one.evidence} hasForm>
              <Link to={addresses.map(one.product.id)}>{nameOf(one.product)}</Link>{' '}
              <span className="lt-soft">{formatQuantity(one.quantity, one.unit, language)}</span> <Doubts claims={one.doubted} />
            </Line>
          ))}
        </CutList>
      </Card>
    </>
  );
}
