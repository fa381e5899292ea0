import type { SankeyLink, SankeyNode } from '../../widgets/chart/Sankey.tsx';
import type { Match } from './find-matches.ts';

/** Who could supply whom as streams: makers on the left, products, then who needs them. */
export interface Flow {
  nodes: (Omit<SankeyNode, 'color'> & { kind: 'maker' | 'product' | 'buyer'; of: string })[];
  links: SankeyLink[];
  /** Link id → the product that it is about. */
  productOf: ReadonlyMap<string, string>;
}

/**
 * One stream from each maker here to the product and from the product to each enterprise or process that needs it; hatched (`isBound`)
 * where no supply is on record. A stream has no amount: each counts one.
 */
export function toFlow(matches: readonly Match[], nameOf: (thing: { name: string; nameEn?: string | null }) => string): Flow {
  const nodes = new Map<string, Flow['nodes'][number]>();
  const links = new Map<string, SankeyLink>();
  const productOf = new Map<string, string>();
  const node = (kind: Flow['nodes'][number]['kind'], thing: { id: string; name: string; nameEn?: string | null }): string => {
    const id = `${kind}:${thing.id}`;
    nodes.set(id, { id, name: nameOf(thing), kind, of: thing.id });
    return id;
  };
  const link = (from: string, to: string, product: string, isBound: boolean): void => {
    const id = `${from} ${to}`;
    links.set(id, { id, from, to, value: 1, isBound });
    productOf.set(id, product);
  };
  for (const { product, makersHere, buyers, processes, linked } of matches) {
    const middle = node('product', product);
    const giving = new Set(linked.map(({ from }) => from.id));
    for (const maker of makersHere) link(node('maker', maker), middle, product.id, !giving.has(maker.id));
    for (const buyer of buyers) link(middle, node('buyer', buyer), product.id, !buyer.isServed);
    for (const process of processes) link(middle, node('buyer', process), product.id, true);
  }
  return { nodes: [...nodes.values()], links: [...links.values()], productOf };
}
