import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChainMapQuery, HangsOnQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { toShortName } from '../../graph/elements/short-name.ts';
import type { Headline } from './to-picture.ts';
import { useNameOf } from '../../state/use-name-of.ts';

interface Props {
  /** What stands beside the second line. */
  tools: ReactNode;
  headline: Headline;
  supply: NonNullable<ChainMapQuery['chainMap']>['localSupplyRate'];
  gaps: HangsOnQuery;
  bought: boolean;
  onBought: (bought: boolean) => void;
  onProduct: (id: string) => void;
}

const MOST_NAMED = 3;

/** The title line with its numbers, and under it what the chain hangs on. Every number opens what it counts. */
export function MapHeadline({ tools, headline, supply, gaps, bought, onBought, onProduct }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chainName, regionName } = useScope();
  const addresses = useAddresses();
  const pillars = [...(gaps.strengthen?.nodes ?? [])]
    .filter((gap) => gap.loses.length > 0)
    .sort((a, b) => b.loses.length - a.loses.length)
    .slice(0, MOST_NAMED);
  return (
    <header>
      <h1 tabIndex={-1} className="map-title" title={t('map.title.counted')}>
        {t('map.title.start', {
          region: regionName,
          chain: chainName,
          products: headline.products,
          recorded: headline.recorded,
          possible: headline.possible,
        })}
        <Link to={addresses.gaps(undefined, 'SUPPLEMENT')} className="map-verb-supplement">
          {t('map.title.supplement', { count: headline.supplement })}
        </Link>
        {t('map.comma')}
        <Link to={addresses.gaps(undefined, 'EXTEND')} className="map-verb-extend">
          {t('map.title.extend', { count: headline.extend })}
        </Link>
      </h1>
      <div className="map-second">
        <p className="map-sub">
          {pillars.length > 0 && (
            <>
              {t('map.title.hangsOn')}
              {pillars.map((gap, index) => (
                <span key={gap.product.id}>
                  {index > 0 && t('map.comma')}
                  <button type="button" className="map-link" onClick={() => onProduct(gap.product.id)}>
                    {toShortName(nameOf(gap.product))}
                  </button>
                  {t(index === 0 ? 'map.title.stopsFirst' : 'map.title.stops', { count: gap.loses.length })}
                </span>
              ))}
              {t('map.stop')}
            </>
          )}
          {supply && supply.value !== null && (
            <>
              {t('map.title.supply')}
              <button type="button" className="map-link" aria-expanded={bought} onClick={() => onBought(!bought)}>
                {t('map.title.rate', { rate: Math.round(supply.value * 100), have: supply.have.length, need: supply.need.length })}
              </button>
              {t('map.stop')}
            </>
          )}
        </p>
        {tools}
      </div>
      {bought && supply && <Bought supply={supply} onProduct={onProduct} />}
    </header>
  );
}

function Bought({ supply, onProduct }: { supply: NonNullable<Props['supply']>; onProduct: (id: string) => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const have = new Set(supply.have.map((product) => product.id));
  const names = supply.need.filter((product) => !have.has(product.id));
  return (
    <p className="map-bought">
      {t('map.title.bought')}
      {names.map((product, index) => (
        <span key={product.id}>
          {index > 0 && t('map.comma')}
          <button type="button" className="map-link" onClick={() => onProduct(product.id)}>
            {toShortName(nameOf(product))}
          </button>
        </span>
      ))}
      {t('map.stop')}
    </p>
  );
}
