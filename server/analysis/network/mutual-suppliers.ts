/** Who supplies each other 互为供应商: pairs with supply links both ways, by id. Linear in the supply links, but for sorting. */
import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import type { Relation } from '../../domain/facts.ts';
import { isInferred } from '../model/mark-of.ts';

export interface MutualSupply {
  /** Two enterprise ids, ascending. */
  enterprises: [string, string];
  /** Every supply link between them, both ways, by id. */
  links: Relation[];
}

/** @param counts whether a pair counts when this enterprise is in it; without it all pairs do */
export function findMutualSuppliers(
  relations: readonly Relation[],
  inferred: boolean,
  counts?: (enterprise: string) => boolean,
): MutualSupply[] {
  const pairs = new Map<string, { enterprises: [string, string]; links: Relation[]; directions: Set<string> }>();
  for (const link of relations) {
    if (link.kind !== 'SUPPLIES' || link.from === link.to || (!inferred && isInferred(link.evidence))) continue;
    const enterprises: [string, string] = byCodePoint(link.from, link.to) < 0 ? [link.from, link.to] : [link.to, link.from];
    if (counts && !enterprises.some(counts)) continue;
    const key = JSON.stringify(enterprises);
    const pair = pairs.get(key) ?? { enterprises, links: [], directions: new Set<string>() };
    pair.links.push(link);
    pair.directions.add(link.from);
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .filter((pair) => pair.directions.size === 2)
    .sort((a, b) => byCodePoint(a.enterprises[0], b.enterprises[0]) || byCodePoint(a.enterprises[1], b.enterprises[1]))
    .map(({ enterprises, links }) => ({ enterprises, links: sortedById(links) }));
}
