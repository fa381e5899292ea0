import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CompareRegionsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useRegions } from '../../state/use-regions.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ComplementTable } from './ComplementTable.tsx';
import { REGIONS_STATE } from './regions-state.ts';
import { RegionComparison } from './RegionComparison.tsx';
import { RegionPicker } from './RegionPicker.tsx';
import { findOthers } from '../../tools/region-tree.ts';
import { useComplements } from './use-complements.ts';
import './regions.css';

/** 地区比较: who completes us, and a few regions side by side. */
export function RegionsScreen() {
  const { t } = useTranslation();
  const [state, change] = useViewState(REGIONS_STATE);
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const regions = useRegions();
  const others = useMemo(() => (regions.data?.regions ? findOthers(regions.data.regions, region) : null), [regions.data, region]);
  const wanted = useMemo(() => others?.filter(({ level }) => level === state.level).map(({ id }) => id) ?? null, [others, state.level]);
  const complements = useComplements(chain, region, wanted);
  const beside = state.beside.filter((id) => id !== region);
  const compared = useGraphQuery(
    CompareRegionsDocument,
    { chain, regions: [region, ...beside] },
    { enabled: beside.length > 0, keepLast: true },
  );
  const comparison = beside.length > 0 ? (compared.data?.compareRegions ?? null) : null;
  const named = new Map(others?.map((one) => [one.id, nameOf(one)]));
  const best = complements.data?.[0];
  const title = comparison
    ? t('regions.titleOf', {
        regions: comparison.regions.map(nameOf).join(t('regions.comma')),
        shared: comparison.shared.length,
        pairs: comparison.complements.filter(({ products }) => products.length > 0).length,
      })
    : best
      ? t('regions.title', {
          region: regionName,
          name: named.get(best.region) ?? best.region,
          gives: best.gives.length,
          takes: best.takes.length,
        })
      : complements.data
        ? t('regions.titleNone', { region: regionName })
        : t('regions.name');
  return (
    <ScreenFrame title={title} sub={t('regions.sub')}>
      {others && <RegionPicker regions={others} value={beside} onChange={(ids) => change({ beside: ids })} />}
      {beside.length > 0 && <AnswerOf query={compared} loading={t('regions.loading')} />}
      {comparison && <RegionComparison comparison={comparison} />}
      <AnswerOf query={[regions, complements]} loading={t('regions.searching')} />
      {complements.data && (
        <ComplementTable complements={complements.data} named={named} asked={wanted?.length ?? 0} state={state} change={change} />
      )}
    </ScreenFrame>
  );
}
