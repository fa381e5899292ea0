import type { MatchingQuery } from '../../api/generated.ts';
import { readWayUp, type PlacedRegion } from '../../tools/region-tree.ts';

export type Matched = NonNullable<MatchingQuery['matching']>['nodes'][number];
/** `isEstimated`: only an estimate says that it makes the product. */
export type Firm = Matched['suppliers'][number]['enterprise'] & { isEstimated: boolean };
type Buyer = NonNullable<Matched['buyers'][number]['enterprise']>;

export interface Match {
  product: Matched['product'];
  linked: Matched['linked'];
  makersHere: Firm[];
  makersElsewhere: Firm[];
  /** `isServed`: a supply link to it is recorded. */
  buyers: (Buyer & { isServed: boolean })[];
  processes: NonNullable<Matched['buyers'][number]['process']>[];
}

/** Tells makers here from makers elsewhere, and enterprises from processes; each enterprise once. */
export function findMatches({ matching }: MatchingQuery, regions: readonly PlacedRegion[], region: string): Match[] {
  const wayUp = readWayUp(regions);
  return (matching?.nodes ?? []).map(({ product, suppliers, buyers, linked }) => {
    const onRecord = new Set(suppliers.flatMap(({ mark, enterprise }) => (mark === 'INFERRED' ? [] : enterprise.id)));
    const makers = distinct(suppliers.map(({ enterprise }) => enterprise)).map((firm) => ({
      ...firm,
      isEstimated: !onRecord.has(firm.id),
    }));
    const isHere = (firm: Firm): boolean => firm.region !== null && wayUp(firm.region.id).includes(region);
    const served = new Set(linked.map(({ to }) => to.id));
    return {
      product,
      linked,
      makersHere: makers.filter(isHere),
      makersElsewhere: makers.filter((firm) => !isHere(firm)),
      buyers: distinct(buyers.flatMap(({ enterprise }) => enterprise ?? [])).map((firm) => ({ ...firm, isServed: served.has(firm.id) })),
      processes: distinct(buyers.flatMap(({ process }) => process ?? [])),
    };
  });
}

function distinct<T extends { id: string }>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
