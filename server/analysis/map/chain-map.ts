/**
 * The chain map of a region for a filter: products with their status, links by process, and the same in numbers.
 * Above 2,000 elements nodes and links stay empty and the numbers stand alone. Linear in products and links.
 */
import type { Segment } from '../../domain/facts.ts';
import type { ProductId, SegmentId } from '../../domain/ids.ts';
import type { GapKind, ProductStatus } from '../../domain/words.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import { gapKindOf } from '../gaps/find-gaps.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Coverage } from '../region/coverage.ts';
import { findMarkets } from '../region/markets.ts';
import { listOf, type Completeness, type LocalSupplyRate } from '../region/rates.ts';
import { countStatuses, toBundles, toCells, toStages, type MapBundle, type MapCell, type MapStage, type StatusCount } from './counts.ts';
import { mustHaveParts } from './parts-of-chain.ts';
import { eachLink, findMapLinks, type ChainMapLink } from './map-links.ts';
import { findMapNodes, type ChainMapNode } from './map-nodes.ts';
import { findNeighbourhood } from './neighbourhood.ts';

export interface MapFilter {
  segment?: readonly SegmentId[] | null;
  stage?: readonly number[] | null;
  status?: readonly ProductStatus[] | null;
  gap?: readonly GapKind[] | null;
  /** Only this product and what lies up- and downstream of it, `depth` processes far (all the way without). */
  focus?: ProductId | null;
  depth?: number | null;
}

export interface ChainMap {
  nodes: readonly ChainMapNode[];
  links: readonly ChainMapLink[];
  cells: MapCell[];
  bundles: MapBundle[];
  /** True when there are too many elements to show one by one. */
  aggregated: boolean;
  /** Of the shown products, as are the counts and cells. */
  stages: MapStage[];
  counts: StatusCount[];
  segments: readonly Segment[];
  /** Of the whole region, whatever the filter. */
  completeness: Completeness;
  localSupplyRate: LocalSupplyRate;
  /** Last-stage products with an available input that is not energy: whom to sell to; ascending numbers. */
  markets: number[];
  coverage: Coverage;
}

export const MOST_ELEMENTS = 2000;

/**
 * @throws NotFound for a focus, segment or stage that the chain does not hold; InvalidInput for a negative depth
 */
export function toChainMap(view: RegionView, filter: MapFilter = {}): ChainMap {
  const isShown = findShown(view, filter);
  const shown = listOf(isShown);
  let links = 0;
  eachLink(view.model, isShown, () => {
    links++;
  });
  const aggregated = shown.length + links > MOST_ELEMENTS;
  return {
    nodes: aggregated ? [] : shown.map((q) => findMapNodes(view)[q]!),
    links: aggregated ? [] : findMapLinks(view, isShown),
    cells: toCells(view, shown),
    bundles: toBundles(view, isShown),
    aggregated,
    stages: toStages(view, shown),
    counts: countStatuses(view, shown),
    segments: view.model.chain.segments,
    completeness: view.completeness,
    localSupplyRate: view.localSupplyRate,
    markets: findMarkets(view),
    coverage: view.coverage,
  };
}

/** A list that is absent lets everything through, an empty one nothing; the focus itself is always shown. */
function findShown(view: RegionView, { segment, stage, status, gap, focus, depth }: MapFilter): Uint8Array {
  const { model } = view;
  mustHaveParts({ segment, stage }, [model.chain]);
  if (depth !== null && depth !== undefined && !(depth >= 0))
    throw new InvalidInput({ zh: '层数不能为负。', en: 'The depth must not be negative.' }, { depth });
  const at = focus ? model.productIndex.get(focus) : undefined;
  if (focus && (at === undefined || at >= model.productCount))
    throw new NotFound({ zh: `图上没有产品“${focus}”。`, en: `The map has no product "${focus}".` }, { product: focus });
  const near = at === undefined ? null : findNeighbourhood(model, at, depth ?? Infinity);
  return Uint8Array.from({ length: model.productCount }, (_, q) => {
    if (q === at) return 1;
    if (near && !near[q]) return 0;
    const { segment: lane, stage: column } = model.products[q]!;
    if (segment && !segment.includes(lane)) return 0;
    if (stage && !stage.includes(column)) return 0;
    if (status && !status.includes(view.statuses()[q]!)) return 0;
    const kind = gap ? gapKindOf(view, q) : null;
    return gap && !(kind && gap.includes(kind)) ? 0 : 1;
  });
}
