import type { GlobalSearchQuery } from '../api/generated.ts';
import type { Named } from '../state/use-name-of.ts';

type Hit = NonNullable<GlobalSearchQuery['search']>[number];

/** One line that can be chosen: a product, found by itself or as what a found enterprise makes. */
export interface SearchLine { key: string; product: string; name: string; note: string }

/** A heading (an enterprise with its place) over its lines; the products that were found themselves have no heading. */
export interface SearchGroup { key: string; heading: string | null; lines: SearchLine[]; more: number }

/** The hits as groups: products first, then each enterprise with the products it makes. Class products are no place of the map. */
export function toSearchGroups(hits: readonly Hit[], nameOf: (thing: Named) => string): SearchGroup[] {
  const products = hits.flatMap((hit) => {
    if (hit.node?.__typename !== 'Product' || hit.node.isClass) return [];
    return [{ key: hit.id, product: hit.id, name: nameOf(hit), note: hit.matched === hit.name || hit.matched === nameOf(hit) ? '' : hit.matched }];
  });
  const enterprises = hits.flatMap((hit) => {
    if (hit.node?.__typename !== 'Enterprise') return [];
    const made = new Map(hit.node.makes.nodes.filter(({ product }) => !product.isClass).map(({ product }) => [product.id, product]));
    const lines = [...made.values()].map((product) => ({ key: `${hit.id} ${product.id}`, product: product.id, name: nameOf(product), note: '' }));
    const place = hit.node.region ? nameOf(hit.node.region) : null;
    const heading = place === null ? nameOf(hit) : `${nameOf(hit)} · ${place}`;
    return [{ key: hit.id, heading, lines, more: hit.node.makes.totalCount - hit.node.makes.nodes.length }];
  });
  return [...(products.length > 0 ? [{ key: 'products', heading: null, lines: products, more: 0 }] : []), ...enterprises];
}
