import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChainMapDocument, HangsOnDocument, type HangsOnQuery, type MapFilter, type ScenarioChange } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { toCellGraph } from '../../graph/elements/cell-graph.ts';
import type { ChainGraph } from '../../graph/elements/chain-graph.ts';
import type { Focus } from '../../graph/elements/focus.ts';
import type { ChainPicture } from '../../graph/elements/types.ts';
import { toNames, useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { toPicture, type ChainMap } from './to-picture.ts';

/** `cells` stands for the products where the chain is too large to send them all; then `picture` holds what is open or in focus. */
export interface MapData {
  map: ChainMap;
  picture: ChainPicture;
  gaps: HangsOnQuery;
  cells: ChainGraph | null;
}

/**
 * What the map shows, under the scenario of the sandbox where there is one: the whole chain in one answer, or its numbers and the part that
 * one looks at.
 */
export function useMap(
  focus: Focus | null,
  open: readonly string[],
  scenario: ScenarioChange | null,
  changed: ReadonlySet<string>,
): { data: MapData | null; error: unknown; retry: () => void } {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, segments } = useScope();
  const whole = useGraphQuery(ChainMapDocument, { chain, region, filter: null, scenario });
  const gaps = useGraphQuery(HangsOnDocument, { chain, region, scenario });
  const aggregated = whole.data?.chainMap?.aggregated ?? false;
  const filter = aggregated ? partFilter(focus, open) : null;
  const part = useGraphQuery(ChainMapDocument, { chain, region, filter, scenario }, { enabled: filter !== null });
  const map = whole.data?.chainMap ?? null;
  const shown = aggregated && filter !== null ? (part.data?.chainMap ?? null) : map;
  const picture = useMemo(() => (shown ? toPicture(shown, nameOf, changed) : null), [shown, nameOf, changed]);
  const cells = useMemo(() => {
    if (!map?.aggregated) return null;
    const lanes = toNames(segments);
    return toCellGraph(map.cells, map.bundles, (cell) =>
      t('map.cellName', {
        lane: lanes.get(cell.segment ?? '') ?? '',
        count: cell.counts.reduce((sum, count) => sum + count.products, 0),
        missing: cell.counts.find((count) => count.status === 'MISSING')?.products ?? 0,
      }),
    );
  }, [map, segments, t]);
  return {
    data: map && picture && gaps.data ? { map, picture, gaps: gaps.data, cells } : null,
    error: whole.error ?? gaps.error ?? part.error,
    retry: () => {
      void whole.refetch();
      void gaps.refetch();
      if (filter !== null) void part.refetch();
    },
  };
}

/** The part of a large chain that a focus or the open lanes need. */
export function partFilter(focus: Focus | null, open: readonly string[]): MapFilter | null {
  if (focus === null) return open.length > 0 ? { segment: [...open] } : null;
  if (focus.kind === 'all') return null;
  if (focus.kind === 'lane') return { segment: [focus.segment] };
  if (focus.kind === 'cell') return { segment: [focus.segment], stage: [focus.stage] };
  if (focus.kind === 'gap') return { focus: focus.product };
  const depth = Math.max(focus.up, focus.down);
  return { focus: focus.product, depth: depth === Infinity ? null : depth };
}
