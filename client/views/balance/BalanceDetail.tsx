import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BalanceDetailDocument, type Horizon } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { CapacityForm } from '../../edit/forms/CapacityForm.tsx';
import { EditDisclosure } from '../../edit/EditDisclosure.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';
import { PartList } from '../../widgets/parts/PartList.tsx';
import { PlantAnswer } from './PlantAnswer.tsx';
import type { Row } from './sort-rows.ts';

/** What the two numbers of a product are made of: makers, users, recipe, sources; whom to ask; and what a plant would take. */
export function BalanceDetail({ row, horizon }: { row: Row; horizon: Horizon }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const addresses = useAddresses();
  const { product, askFirst, askAbout, verdict } = row;
  const answer = useGraphQuery(BalanceDetailDocument, { chain, region, product: product.id, horizon, scenario });
  const [found] = answer.data?.balance?.nodes ?? [];
  const isMissing = row.status === 'MISSING' || row.status === 'PLANNED' || row.status === 'OUTSIDE';
  return (
    <div className="balance-detail">
      <AnswerOf query={answer} loading={t('balance.loadingDetail')} />
      {found && (
        <>
          <div className="balance-sides">
            <section>
              <h3>{t('balance.suppliers')}</h3>
              <PartList parts={found.suppliers} none={t('balance.noSuppliers')} by="supply" />
            </section>
            <section>
              <h3>{t('balance.users')}</h3>
              <PartList parts={found.users} none={t('balance.noUsers')} by="need" />
            </section>
          </div>
          {found.ring.length > 0 && (
            <p className="lt-soft">
              {t('balance.ring')}
              <NameLinks kind="product" list={found.ring} />
            </p>
          )}
          {verdict === 'OPEN' && askFirst && askAbout && (
            <p>
              <strong>{t('balance.askFirst')}</strong> <EnterpriseLink enterprise={askFirst} />
              {t('balance.askAbout')}
              <NameLinks kind="product" list={[askAbout]} />
            </p>
          )}
          {verdict === 'OPEN' && askFirst && askAbout && (
            <EditDisclosure label={t('edit.tellCapacity')}>
              {(close) => <CapacityForm enterprise={askFirst.id} product={askAbout.id} unit={askAbout.unit} onClose={close} />}
            </EditDisclosure>
          )}
          {verdict === 'SHORT' && isMissing && <PlantAnswer product={product.id} />}
          <p className="balance-links">
            <Link to={addresses.map(product.id)}>{t('balance.toMap')}</Link>
            {isMissing && <Link to={addresses.gaps(product.id)}>{t('balance.toGap')}</Link>}
          </p>
        </>
      )}
    </div>
  );
}
