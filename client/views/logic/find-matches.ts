import type { LogicMatchingQuery } from '../../api/generated.ts';
import { readWayUp } from './region-tree.ts';

export type Matched = NonNullable<LogicMatchingQuery['matching']>['nodes'][number];
export type Firm = Matched['suppliers'][number]['enterprise'];
type Buyer = NonNullable<Matched['buyers'][number]['enterprise']>;

export interface Match {
  product: Matched['product'];
  linked: Matched['linked'];
  makersHere: Firm[];
  makersElsewhere: Firm[];
  /** `isServed`: a supply link to it is recorded; `isMaker`: it makes the product itself. */
  buyers: (Buyer & { isServed: boolean; isMaker: boolean })[];
  processes: NonNullable<Matched['buyers'][number]['process']>[];
}

/** Tells makers here from makers elsewhere, and enterprises from processes; each enterprise once. */
export function findMatches({ matching, regions }: LogicMatchingQuery, region: string): Match[] {
  const wayUp = readWayUp(regions ?? []);
  return (matching?.nodes ?? []).map(({ product, suppliers, buyers, linked }) => {
    const makers = [...new Map(suppliers.map(({ enterprise }) => [enterprise.id, enterprise])).values()];
    const isHere = (firm: Firm): boolean => firm.region !== null && wayUp(firm.region.id).includes(region);
    const served = new Set(linked.map(({ to }) => to.id));
    return {
      product,
      linked,
      makersHere: makers.filter(isHere),
      makersElsewhere: makers.filter((firm) => !isHere(firm)),
      buyers: buyers.flatMap(({ enterprise }) =>
        enterprise ? [{ ...enterprise, isServed: served.has(enterprise.id), isMaker: makers.some(({ id }) => id === enterprise.id) }] : [],
      ),
      processes: buyers.flatMap(({ process }) => process ?? []),
    };
  });
}
