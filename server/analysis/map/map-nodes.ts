/** The products of the map as seen from a region: one per product that is no class, kept with the view. */
import type { ProductId, SegmentId } from '../../domain/ids.ts';
import type { GapKind, Knowledge, PossibleReason, ProductStatus } from '../../domain/words.ts';
import { findGaps, gapKindOf } from '../gaps/find-gaps.ts';
import { rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import { findOutsideMakers } from '../region/candidates/candidates.ts';
import { toViewId } from '../region/view-id.ts';

export interface ChainMapNode {
  readonly view: RegionView;
  /** Differs by chain, region and scenario; join on the product. */
  readonly id: string;
  readonly product: ProductId;
  readonly number: number;
  readonly stage: number;
  readonly segment: SegmentId;
  readonly status: ProductStatus;
  readonly knowledge: Knowledge;
  readonly possibleBecause: PossibleReason | null;
  readonly onTheWay: boolean;
  readonly gapKinds: readonly GapKind[];
  /** Local enterprises that make it, operating; and those elsewhere. */
  readonly makers: number;
  readonly outsideMakers: number;
  /** Of its gap, by the weights of the catalogue; null without a gap. */
  readonly score: number | null;
}

const kept = new WeakMap<RegionView, readonly ChainMapNode[]>();

/** product number → its node; computed once per view; the sentences are told by status-reason.ts, when asked for. */
export function findMapNodes(view: RegionView): readonly ChainMapNode[] {
  const known = kept.get(view);
  if (known) return known;
  const scores = new Map(findGaps(view).map((gap) => [gap.number, gap.score]));
  const nodes = Array.from({ length: view.model.productCount }, (_, q) => toNode(view, q, scores.get(q) ?? null));
  kept.set(view, nodes);
  return nodes;
}

function toNode(view: RegionView, q: number, score: number | null): ChainMapNode {
  const product = view.model.products[q]!;
  const kind = gapKindOf(view, q);
  return {
    view,
    id: toViewId(view, q),
    product: product.id,
    number: q,
    stage: product.stage,
    segment: product.segment,
    status: view.statuses()[q]!,
    knowledge: view.knowledge(q),
    possibleBecause: view.possibleBecause(q),
    onTheWay: view.planned[q] === 1,
    gapKinds: kind ? [kind] : [],
    makers: rowOf(view.local.makers, q).length,
    outsideMakers: findOutsideMakers(view, q).length,
    score,
  };
}
