import { useTranslation } from 'react-i18next';
import type { ScenarioParts } from '../state/scenario.ts';
import { useAssumedNames } from './use-assumed-names.ts';

/** What a scenario assumes in words: 补入锂电铜箔；停产金川集团. */
export function useScenarioWords(parts: ScenarioParts): string {
  const { t } = useTranslation();
  const nameOf = useAssumedNames(parts);
  const { add, stop, land } = parts;
  const list = (some: readonly string[]): string => some.map(nameOf).join(t('map.comma'));
  return [
    add.length > 0 ? t('sandbox.adds', { names: list(add) }) : '',
    stop.length > 0 ? t('sandbox.stops', { names: list(stop) }) : '',
    land.length > 0 ? t('sandbox.lands', { names: list(land) }) : '',
  ]
    .filter((part) => part !== '')
    .join(t('sandbox.separator'));
}
