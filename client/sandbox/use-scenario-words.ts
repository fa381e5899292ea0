import { useTranslation } from 'react-i18next';
import { SandboxNamesDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import type { ScenarioParts } from '../state/scenario.ts';
import { useNameOf } from '../state/use-name-of.ts';

/** What a scenario assumes in words: 补入锂电铜箔；停产金川集团. An id stands where no name is known. */
export function useScenarioWords({ add, stop, land }: ScenarioParts): string {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const ids = [...add, ...stop, ...land];
  const { data } = useGraphQuery(SandboxNamesDocument, { ids }, { enabled: ids.length > 0, keepLast: true });
  const names = new Map((data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, nameOf(node)] as const] : [])));
  const list = (some: readonly string[]): string => some.map((id) => names.get(id) ?? id).join(t('map.comma'));
  return [
    add.length > 0 ? t('sandbox.adds', { names: list(add) }) : '',
    stop.length > 0 ? t('sandbox.stops', { names: list(stop) }) : '',
    land.length > 0 ? t('sandbox.lands', { names: list(land) }) : '',
  ]
    .filter((part) => part !== '')
    .join(t('sandbox.separator'));
}
