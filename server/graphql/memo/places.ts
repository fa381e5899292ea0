import { findPlaces, findRegionsAround, findRegionsWithin } from '../../analysis/model/places.ts';
import type { Facts } from '../../domain/facts.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import { oncePer } from '../../analysis/tools/once-per.ts';
import { oncePerQuestion } from './once-per-question.ts';
import { weighIds } from './weigh-ids.ts';

const placesOf = oncePer((facts: Facts) => findPlaces(facts.enterprises, facts.regions, facts.relations));
const keepWithin = oncePerQuestion<Facts, ReadonlySet<string>>('within', weighIds);
const keepInside = oncePerQuestion<Facts, ReadonlySet<string>>('inside', weighIds);

/** Ids of the enterprises of the region, as the analysis counts them: parks, counties and residents of parks included. */
export function enterprisesInside(facts: Facts, region: RegionId): ReadonlySet<EnterpriseId> {
  return keepInside(facts, region, () => {
    const within = keepWithin(facts, region, () => findRegionsWithin(facts.regions, region));
    return new Set([...placesOf(facts)].filter(([, places]) => places.some((place) => within.has(place))).map(([id]) => id));
  }) as ReadonlySet<EnterpriseId>;
}

/** The region and every region inside it. */
export function regionsInside(facts: Facts, region: RegionId): ReadonlySet<string> {
  return keepWithin(facts, region, () => findRegionsWithin(facts.regions, region));
}

/** The region and every region around it. */
export function regionsAround(facts: Facts, region: RegionId): ReadonlySet<RegionId> {
  return findRegionsAround(facts.regions, region) as ReadonlySet<string> as ReadonlySet<RegionId>;
}
