import type { Region } from './facts.ts';

/** A place and those that it lies in, by id, the smallest first; nothing where there is none. */
export function regionsAround(regions: ReadonlyMap<string, Pick<Region, 'parent'>>, id: string | null): string[] {
  const around: string[] = [];
  for (let at = id; at !== null && !around.includes(at); at = regions.get(at)?.parent ?? null) around.push(at);
  return around;
}
