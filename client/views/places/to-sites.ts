import type { PlaceRegionFragment, PlacesEnterprisesQuery, PlacesProjectsQuery } from '../../api/generated.ts';

export type PlacedEnterprise = NonNullable<PlacesEnterprisesQuery['enterprises']>['nodes'][number];
export type PlacedProject = NonNullable<PlacesProjectsQuery['projects']>['nodes'][number];

/** A place with coordinates (degrees, WGS 84) and whoever is recorded there. */
export interface Site {
  id: string;
  region: PlaceRegionFragment;
  lat: number;
  lon: number;
  /** Inside the region in view. */
  isHere: boolean;
  enterprises: PlacedEnterprise[];
  projects: PlacedProject[];
}

export interface Sites {
  /** Most enterprises and projects first, then by id. */
  sites: Site[];
  /** Recorded somewhere that has no coordinates, or nowhere. */
  unplaced: { enterprises: PlacedEnterprise[]; projects: PlacedProject[] };
}

/** Whoever is recorded at places, place by place. The coordinates are those of the place; where it has none, those of its enterprises. */
export function toSites(enterprises: readonly PlacedEnterprise[], projects: readonly PlacedProject[], inView: string): Sites {
  const sites = new Map<string, Site>();
  const unplaced: Sites['unplaced'] = { enterprises: [], projects: [] };
  const find = (region: PlaceRegionFragment | null | undefined, lat: number | null, lon: number | null): Site | null => {
    if (!region) return null;
    const known = sites.get(region.id);
    if (known) return known;
    const at = region.lat !== null && region.lon !== null ? region : { lat, lon };
    if (at.lat === null || at.lon === null) return null;
    const site = { id: region.id, region, lat: at.lat, lon: at.lon, isHere: isInside(region, inView), enterprises: [], projects: [] };
    sites.set(region.id, site);
    return site;
  };
  for (const one of enterprises) (find(one.region, one.lat, one.lon) ?? unplaced).enterprises.push(one);
  for (const one of projects) (find(one.region, null, null) ?? unplaced).projects.push(one);
  return { sites: [...sites.values()].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1)), unplaced };
}

export function weightOf({ enterprises, projects }: Pick<Site, 'enterprises' | 'projects'>): number {
  return enterprises.length + projects.length;
}

function isInside(region: PlaceRegionFragment, inView: string): boolean {
  const { parent } = region;
  return [region.id, parent?.id, parent?.parent?.id, parent?.parent?.parent?.id].includes(inView);
}
