import { useEffect } from 'react';
import { AddFact } from '../edit/AddFact.tsx';
import { FactTools } from '../edit/FactTools.tsx';
import { CapacityFields } from '../edit/forms/CapacityFields.tsx';
import { useTranslation } from 'react-i18next';
import { ProductMakersDocument, type ProductMakersQuery } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { MoreButton } from '../widgets/MoreButton.tsx';
import { Doubts } from '../widgets/Doubts.tsx';
import { EnterpriseLink } from '../widgets/names/EnterpriseLink.tsx';
import { formatQuantity } from '../../shared/format-quantity.ts';
import { PanelSection } from './PanelSection.tsx';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';
import { usePages } from '../api/use-pages.ts';

type Production = NonNullable<ProductMakersQuery['product']>['madeBy']['nodes'][number];
const HERE_AT_ONCE = 200;
const ELSEWHERE_AT_ONCE = 20;

/**
 * Who makes it in the region, and who elsewhere, page by page.
 * @param unit what the product is counted in
 * @param isAbsent whether somebody has looked and found that nobody in the region does
 */
export function MakerList({ product, unit, isAbsent }: { product: string; unit: string | null; isAbsent: boolean }) {
  const { t } = useTranslation();
  const { region, regionName } = useScope();
  const here = usePages('makers here', ProductMakersDocument, { product, region, first: HERE_AT_ONCE }, (answer) => answer.product?.madeBy);
  const all = usePages(
    'makers',
    ProductMakersDocument,
    { product, region: null, first: ELSEWHERE_AT_ONCE },
    (answer) => answer.product?.madeBy,
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = here;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const local = new Set(here.nodes.map((production) => production.id));
  const elsewhere = all.nodes.filter((production) => !local.has(production.id));
  const more = all.total !== null && here.total !== null ? all.total - here.total - elsewhere.length : 0;
  if (!here.data || !all.data)
    return (
      <PanelSection title={t('panel.makers')}>
        <AnswerOf query={[here, all]} loading={t('panel.loadingMakers')} />
      </PanelSection>
    );
  return (
    <>
      <PanelSection title={t('panel.makersHere', { region: regionName, count: here.total ?? 0 })}>
        {here.nodes.length === 0 ? (
          <p className="lt-soft">{t(isAbsent ? 'panel.absentHere' : 'panel.noMakersHere')}</p>
        ) : (
          <ul className="panel-makers">
            {here.nodes.map((one) => (
              <MakerLine key={one.id} production={one} />
            ))}
          </ul>
        )}
        <AddFact label={t('edit.add.maker')}>{(form) => <CapacityFields product={product} unit={unit} {...form} />}</AddFact>
      </PanelSection>
      <PanelSection title={t('panel.makersElsewhere', { count: (all.total ?? 0) - (here.total ?? 0) })}>
        {elsewhere.length === 0 && more === 0 ? (
          <p className="lt-soft">{t('panel.noMakersElsewhere')}</p>
        ) : (
          <ul className="panel-makers">
            {elsewhere.map((one) => (
              <MakerLine key={one.id} production={one} />
            ))}
          </ul>
        )}
        {more > 0 && (
          <MoreButton size="small" pages={all}>
            {t('panel.more', { count: more })}
          </MoreButton>
        )}
      </PanelSection>
    </>
  );
}

function MakerLine({ production }: { production: Production }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const { chain } = useScope();
  const { enterprise, capacity, unit, year, phase, aggregate, claims, chains } = production;
  const isElsewhere = chains.length > 0 && chains.every(({ id }) => id !== chain);
  const amount = formatQuantity(capacity, unit, language);
  return (
    <li>
      <div className="panel-maker">
        <strong className="panel-enterprise">
          <EnterpriseLink enterprise={enterprise} />
        </strong>
        {enterprise.region && <span className="lt-soft"> {nameOf(enterprise.region)}</span>}
        {isElsewhere && <span className="lt-badge">{t('panel.ofChain', { chain: chains.map(nameOf).join(t('panel.comma')) })}</span>}
        {!enterprise.nameVerified && <span className="lt-badge">{t('panel.nameUnverified')}</span>}
        {enterprise.standsFor > 1 && <span className="lt-badge">{t('panel.standsFor', { count: enterprise.standsFor })}</span>}
      </div>
      <div>
        <span className={`panel-phase panel-phase-${phase.toLowerCase()}`}>{t(`panel.phase.${phase}`)}</span>{' '}
        {amount ?? <span className="lt-soft">{t('panel.noCapacity')}</span>}
        {year !== null && <span className="lt-soft"> {t('panel.year', { year })}</span>}
        {aggregate && (
          <span className="lt-badge" title={t('panel.aggregateLong')}>
            {t('panel.aggregate')}
          </span>
        )}
        <Doubts claims={claims} />
      </div>
      <SourceDetails evidence={production.evidence} />
      <FactTools fact={production.id} correct={t('edit.correctCapacity')} />
    </li>
  );
}
