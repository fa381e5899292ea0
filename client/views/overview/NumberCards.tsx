import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { OverviewSpareDocument, type OverviewMapQuery } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { findSpare } from '../../tools/spare.ts';
import { countProducts } from '../../widgets/chain-counts.ts';
import { Doubts } from '../../widgets/Doubts.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { isAvailable } from '../../widgets/status.ts';
import { NumberCard } from './NumberCard.tsx';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Four numbers of how the chain stands, what is recorded and what is to be verified apart. */
export const NumberCards = memo(function NumberCards({ answer }: { answer: OverviewMapQuery }) {
  const { chainMap: map, leaders } = answer;
  return (
    <div className="ov-numbers">
      {map && <Completeness map={map} />}
      {map && <Supply map={map} />}
      <Spare />
      {map && <Dependence map={map} leader={leaders?.[0] ?? null} />}
    </div>
  );
});

type ChainMap = NonNullable<OverviewMapQuery['chainMap']>;

function Completeness({ map }: { map: ChainMap }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { products, recorded, possible } = countProducts(map);
  return (
    <NumberCard
      name={t('overview.number.completeness')}
      value={map.completeness === null ? t('overview.number.unknown') : percent(map.completeness)}
      said={t('overview.number.of', { have: recorded, all: products, possible })}
      bar={[
        { share: recorded / Math.max(1, products), look: 'recorded' },
        { share: possible / Math.max(1, products), look: 'possible' },
      ]}
      to={addresses.map()}
    />
  );
}

function Supply({ map }: { map: ChainMap }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const rate = map.localSupplyRate;
  const [have, possible, need] = [rate?.have.length ?? 0, rate?.possible.length ?? 0, rate?.need.length ?? 0];
  return (
    <NumberCard
      name={t('overview.number.supply')}
      value={rate?.value == null ? t('overview.number.unknown') : percent(rate.value)}
      said={need === 0 ? t('overview.number.noNeed') : t('overview.number.of', { have, all: need, possible })}
      bar={[
        { share: have / Math.max(1, need), look: 'recorded' },
        { share: possible / Math.max(1, need), look: 'possible' },
      ]}
      to={addresses.screen('/map', { bought: '1' })}
    />
  );
}

/**
 * What is made most and used least here of what is hauled anywhere: the nearest way to go further down the chain. (What is dear to haul,
 * acid say, finds its use nearby, most of it without a figure.)
 */
function Spare() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const { chain, region, stages } = useScope();
  const scenario = useScenario();
  const { data, error } = useWholeList(OverviewSpareDocument, { chain, region, scenario }, ({ balance }) => balance);
  const spare = findSpare(data?.balance?.nodes ?? [], Math.max(...stages.map(({ index }) => index)));
  const top = spare.find(({ product }) => product.trade === 'WIDE') ?? spare[0];
  if (!top)
    return (
      <NumberCard
        name={t('overview.number.spare')}
        value={data ? t('overview.number.none') : error ? t('overview.number.unknown') : '…'}
        said={
          data ? t('overview.number.noSpare') : error ? (error.said ?? t(`widgets.error.${error.code}`)) : t('overview.number.counting')
        }
        bar={[]}
        to={addresses.balance()}
      />
    );
  const { product, supply, need, doubted } = top;
  return (
    <NumberCard
      name={t('overview.number.spareOf', { name: nameOf(product) })}
      value={formatInterval(need, language, { yearly: true }) ?? t('overview.number.unrecorded')}
      said={t('overview.number.madeHere', { amount: formatInterval(supply, language, { yearly: true }) })}
      mark={<Doubts claims={doubted} look="still" />}
      bar={[{ share: need.lo / Math.max(supply.lo, need.lo, 1), look: 'warn' }]}
      to={addresses.screen('/balance', { open: product.id, part: 'spare' })}
    />
  );
}

function Dependence({ map, leader }: { map: ChainMap; leader: NonNullable<OverviewMapQuery['leaders']>[number] | null }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const nameOf = useNameOf();
  const all = map.cells
    .flatMap(({ counts }) => counts)
    .reduce((sum, { status, products }) => (isAvailable(status) ? sum + products : sum), 0);
  const share = leader?.dependenceShare ?? null;
  const to = addresses.screen('/logic', { at: 'dependence' });
  if (!leader || share === null)
    return (
      <NumberCard
        name={t('overview.number.dependence')}
        value={t('overview.number.unknown')}
        said={t('overview.number.noLeader')}
        bar={[]}
        to={to}
      />
    );
  return (
    <NumberCard
      name={t('overview.number.dependenceOn', { name: nameOf(leader.enterprise) })}
      value={percent(share)}
      said={t('overview.number.stops', { all, lost: Math.round(share * all) })}
      bar={[{ share, look: 'warn' }]}
      to={to}
    />
  );
}
