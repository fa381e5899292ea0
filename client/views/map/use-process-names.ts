import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProcessNamesDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import type { ChainGraph } from '../../graph/elements/chain-graph.ts';
import { useNameOf } from '../../state/use-name-of.ts';

/** Names are asked for at most this many processes at once; a larger graph says "process". */
const MOST = 200;

/** The name of each process that a mark of the graph stands for. */
export function useProcessNames(graph: ChainGraph): (id: string) => string {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const ids = useMemo(() => graph.marks.flatMap((mark) => (mark.kind === 'all' ? mark.processes : [])).slice(0, MOST), [graph]);
  const { data } = useGraphQuery(ProcessNamesDocument, { ids }, { enabled: ids.length > 0 });
  const names = useMemo(
    () => new Map(data?.nodes?.flatMap((node) => (node && 'name' in node ? [[node.id, nameOf(node)] as const] : []))),
    [data, nameOf],
  );
  return (id) => names.get(id) ?? t('map.mark.process');
}
