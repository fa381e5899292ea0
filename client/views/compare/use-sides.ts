import { useTranslation } from 'react-i18next';
import { CompareRegionListDocument, CompareSideDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { COMPARE_STATE } from '../../sandbox/sandbox-state.ts';
import { useScenarioWords } from '../../sandbox/use-scenario-words.ts';
import type { StateOf } from '../../state/params.ts';
import { SCENARIO_STATE, toScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { suggestRegion } from './suggest-region.ts';
import type { COMPARE_SCREEN_STATE, MODES } from './compare-state.ts';

/**
 * The two sides that the address names. Regions: the region in view and another (a neighbour where none is named), each as on record.
 * Scenarios: the one that the sandbox
 * keeps as A (the facts on record where it keeps none) and the present one. Where no mode is said, a scenario that is on decides.
 */
export function useSides(state: StateOf<typeof COMPARE_SCREEN_STATE>) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const [present] = useViewState(SCENARIO_STATE);
  const [kept] = useViewState(COMPARE_STATE);
  const [scenarioA, scenarioB] = [toScenario(kept), toScenario(present)];
  const auto: (typeof MODES)[number] = scenarioA || scenarioB ? 'scenarios' : 'regions';
  const mode = state.mode === '' ? auto : state.mode;
  const isScenarios = mode === 'scenarios';
  const regions = useGraphQuery(CompareRegionListDocument, {}, { enabled: !isScenarios });
  const other = state.other ?? (regions.data?.regions ? suggestRegion(regions.data.regions, region) : null);
  const isReady = isScenarios ? scenarioA !== null || scenarioB !== null : other !== null && other !== region;
  const found = regions.data?.regions?.find(({ id }) => id === other);
  const words = [useScenarioWords(kept), useScenarioWords(present)];
  const a = useGraphQuery(CompareSideDocument, { chain, region, scenario: isScenarios ? scenarioA : null }, { enabled: isReady });
  const b = useGraphQuery(
    CompareSideDocument,
    { chain, region: isScenarios ? region : (other ?? region), scenario: isScenarios ? scenarioB : null },
    { enabled: isReady },
  );
  const today = t('compare.today');
  return {
    mode,
    isReady,
    /** The region beside ours: the one that was chosen, else one to begin with. */
    other,
    isWaiting: !isScenarios && regions.isPending,
    a: { query: a, name: isScenarios ? words[0] || today : regionName },
    b: { query: b, name: isScenarios ? words[1] || today : found ? nameOf(found) : (other ?? '') },
  };
}
