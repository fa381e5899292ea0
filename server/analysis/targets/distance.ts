/**
 * How far it is to go and see someone, as a class rather than in kilometres: the same province, a neighbouring one, the same half of
 * the country (the west is what the programme for its development names), further. Null where a province is not known.
 * [GB/T 2260 codes; land borders of the provinces; State Council 2000, the twelve provinces of western development]
 */
import type { Region } from '../../domain/facts.ts';

export const DISTANCE_CLASSES = { SAME: 1, NEIGHBOUR: 0.7, SAME_HALF: 0.4, FURTHER: 0.1 } as const;
export type DistanceClass = keyof typeof DISTANCE_CLASSES;

/** Province → the provinces with larger codes that it borders on. */
const BORDERS: Readonly<Record<string, string>> = {
  11: '12 13',
  12: '13 37',
  13: '14 15 21 37 41',
  14: '15 41 61',
  15: '21 22 23 61 62 64',
  21: '22',
  22: '23',
  31: '32 33',
  32: '33 34 37',
  33: '34 35 36',
  34: '36 37 41 42',
  35: '36 44',
  36: '42 43 44',
  37: '41',
  41: '42 61',
  42: '43 50 61',
  43: '44 45 50 52',
  44: '45 46 81 82',
  45: '52 53',
  50: '51 52 61',
  51: '52 53 54 61 62 63',
  52: '53',
  53: '54',
  54: '63 65',
  61: '62 64',
  62: '63 64 65',
  63: '65',
};
const WEST: ReadonlySet<string> = new Set(['15', '45', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65']);

/** The two-digit code of the province that a region is or lies in; null abroad and for the country as a whole. */
export function findProvince(regions: ReadonlyMap<string, Region>, region: string | null): string | null {
  const seen = new Set<string>();
  for (let id = region; id !== null && !seen.has(id);) {
    seen.add(id);
    const at = regions.get(id);
    if (!at) return null;
    if (at.level === 'PROVINCE' && at.code !== null) return at.code.slice(0, 2);
    id = at.parent;
  }
  return null;
}

export function findDistanceClass(a: string | null, b: string | null): DistanceClass | null {
  if (a === null || b === null) return null;
  if (a === b) return 'SAME';
  const [first, second] = [a, b].sort();
  if (BORDERS[first!]?.split(' ').includes(second!)) return 'NEIGHBOUR';
  return WEST.has(a) === WEST.has(b) ? 'SAME_HALF' : 'FURTHER';
}
