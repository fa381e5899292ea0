import { toChainMap, type ChainMap } from '../../analysis/map/chain-map.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { ProductId, SegmentId } from '../../domain/ids.ts';
import type { MapFilter } from '../generated/resolvers.ts';
import type { ChainMapLine } from '../nodes/parents.ts';
import { oncePerQuestion } from './once-per-question.ts';

/** By measurement, with everything in it asked for. */
const ELEMENT_BYTES = 650;
const MAP_BYTES = 10_000;

const keep = oncePerQuestion<RegionView, ChainMapLine>(
  'map',
  ({ nodes, links, cells, bundles }) => MAP_BYTES + ELEMENT_BYTES * (nodes.length + links.length + cells.length + bundles.length),
);

/** The map of the view, computed once per view and filter. */
export function readChainMap(view: RegionView, filter: MapFilter | null | undefined): ChainMapLine {
  return keep(view, JSON.stringify(filter ?? {}), () => {
    const map: ChainMap = toChainMap(view, {
      ...filter,
      segment: filter?.segment as SegmentId[] | null,
      focus: filter?.focus as ProductId | null,
    });
    return { ...map, view };
  });
}
