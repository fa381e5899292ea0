/** The map in numbers: by status, by stage, by cell (segment × stage), and links bundled between cells. Linear. */
import { append } from '../../domain/append.ts';
import type { SegmentId } from '../../domain/ids.ts';
import { PRODUCT_STATUSES, type ProductStatus } from '../../domain/words.ts';
import type { RegionView } from '../region/region-view.ts';
import { eachLink } from './map-links.ts';

export interface StatusCount {
  status: ProductStatus;
  products: number;
}
export interface MapStage {
  index: number;
  name: string;
  nameEn: string;
  products: number;
  strong: number;
  weak: number;
  missing: number;
}
export interface MapCell {
  segment: SegmentId;
  stage: number;
  counts: StatusCount[];
}
export interface MapBundle {
  fromSegment: SegmentId;
  fromStage: number;
  toSegment: SegmentId;
  toStage: number;
  links: number;
}

/** Every status, zeros included, in the order of the domain's list. */
export function countStatuses(view: RegionView, shown: readonly number[]): StatusCount[] {
  const statuses = view.statuses();
  const counts = new Map<ProductStatus, number>(PRODUCT_STATUSES.map((status) => [status, 0]));
  for (const q of shown) counts.set(statuses[q]!, counts.get(statuses[q]!)! + 1);
  return [...counts].map(([status, products]) => ({ status, products }));
}

/** One per stage of the chain. */
export function toStages(view: RegionView, shown: readonly number[]): MapStage[] {
  return view.model.chain.stages.map(({ index, name, nameEn }) => {
    const counts = new Map(
      countStatuses(
        view,
        shown.filter((q) => view.model.stage[q] === index),
      ).map((c) => [c.status, c.products]),
    );
    const products = [...counts.values()].reduce((sum, n) => sum + n, 0);
    return { index, name, nameEn, products, strong: counts.get('STRONG')!, weak: counts.get('WEAK')!, missing: counts.get('MISSING')! };
  });
}

/** Cells that hold a shown product, by lane of the chain, then stage. */
export function toCells(view: RegionView, shown: readonly number[]): MapCell[] {
  const cells = new Map<number, number[]>();
  for (const q of shown) {
    const key = cellKey(view, q);
    append(cells, key, q);
  }
  return [...cells]
    .sort((a, b) => a[0] - b[0])
    .map(([, products]) => ({ ...cellOf(view, products[0]!), counts: countStatuses(view, products) }));
}

/** Links between two cells, with their count; those inside one cell too. */
export function toBundles(view: RegionView, isShown: Uint8Array): MapBundle[] {
  const bundles = new Map<string, { source: number; target: number; order: [number, number]; links: number }>();
  eachLink(view.model, isShown, (source, target) => {
    const order: [number, number] = [cellKey(view, source), cellKey(view, target)];
    const bundle = bundles.get(order.join(' '));
    if (bundle) bundle.links++;
    else bundles.set(order.join(' '), { source, target, order, links: 1 });
  });
  return [...bundles.values()]
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
    .map(({ source, target, links }) => {
      const from = cellOf(view, source);
      const to = cellOf(view, target);
      return { fromSegment: from.segment, fromStage: from.stage, toSegment: to.segment, toStage: to.stage, links };
    });
}

function cellKey({ model }: RegionView, q: number): number {
  return model.segment[q]! * 256 + model.stage[q]!;
}

function cellOf({ model }: RegionView, q: number): { segment: SegmentId; stage: number } {
  const { segment, stage } = model.products[q]!;
  return { segment, stage };
}
