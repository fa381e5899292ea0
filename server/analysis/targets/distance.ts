/** Distance as the crow flies in kilometres, on a sphere (good to half a percent). [Sinnott 1984, Virtues of the haversine] */
const EARTH_RADIUS_KM = 6371;

export interface Place {
  lat: number | null;
  lon: number | null;
}

/** @returns null where one of the places is not known */
export function findDistanceKm(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h = half(toRadians(b.lat - a.lat)) + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * half(toRadians(b.lon - a.lon));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
