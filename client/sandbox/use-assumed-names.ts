import { SandboxNamesDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import type { ScenarioParts } from '../state/scenario.ts';
import { useNameOf } from '../state/use-name-of.ts';

/** The name of anything that a scenario assumes; an id stands where no name is known. */
export function useAssumedNames({ add, stop, land }: ScenarioParts): (id: string) => string {
  const nameOf = useNameOf();
  const ids = [...add, ...stop, ...land];
  const { data } = useGraphQuery(SandboxNamesDocument, { ids }, { enabled: ids.length > 0, keepLast: true });
  const names = new Map((data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, nameOf(node)] as const] : [])));
  return (id) => names.get(id) ?? id;
}
