/**
 * Where enterprises are: the recorded place, and the parks that they are resident or located in.
 * Assumption: a park or a government stands for the region of its id or of its `area`.
 */
import { append } from '../../domain/append.ts';
import type { Enterprise, Region, Relation } from '../../domain/facts.ts';
import { meaningOf } from '../../domain/relation-kinds.ts';

/** The region and everything inside it, as ids. A ring of parents ends the climb. */
export function findRegionsWithin(regions: readonly Region[], region: string): Set<string> {
  const children = new Map<string, string[]>();
  for (const r of regions) {
    if (r.parent !== null) append(children, r.parent, r.id);
  }
  return reach([region], (id) => children.get(id) ?? []);
}

/** The region and everything it lies in, as ids. */
export function findRegionsAround(regions: readonly Region[], region: string): Set<string> {
  const parents = new Map(regions.map((r) => [r.id as string, r.parent as string | null]));
  return reach([region], (id) => {
    const parent = parents.get(id);
    return parent ? [parent] : [];
  });
}

/** enterprise → ids of the regions it is recorded in: its own place and its parks, directly or through another park. */
export function findPlaces(
  enterprises: readonly Enterprise[],
  regions: readonly Region[],
  relations: readonly Relation[],
): Map<string, string[]> {
  const regionIds = new Set<string>(regions.map((r) => r.id));
  const byId = new Map<string, Enterprise>(enterprises.map((e) => [e.id, e]));
  const hosts = new Map<string, string[]>();
  for (const r of relations) {
    if (!meaningOf(r.kind).place) continue;
    append(hosts, r.from, r.to);
  }
  return new Map(
    enterprises.map((e) => {
      const places = new Set<string>();
      if (e.region !== null) places.add(e.region);
      if (regionIds.has(e.id)) places.add(e.id);
      if (hosts.has(e.id)) {
        for (const host of reach(hosts.get(e.id)!, (id) => hosts.get(id) ?? [])) {
          if (regionIds.has(host)) places.add(host);
          const area = byId.get(host)?.area;
          if (area) places.add(area);
        }
      }
      return [e.id, [...places]];
    }),
  );
}

function reach(start: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(start);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}
