import type { Size } from '../../widgets/use-size.ts';

/** What the window shows: the middle in degrees and how many px a degree of longitude takes. */
export interface View {
  lon: number;
  lat: number;
  scale: number;
}
export interface Spot {
  x: number;
  y: number;
}
interface Place {
  lon: number;
  lat: number;
}

const LEAST_SCALE = 2;
/** A city fills the window then; coordinates of the middle of a county say no more. */
export const MOST_SCALE = 4000;
const PADDING = 60;
const DEGREE = Math.PI / 180;

/** Mercator, in degrees of the equator: shapes stay as one knows them, and the distance of two places needs no projection library. */
function upOf(lat: number): number {
  const most = Math.max(-85, Math.min(85, lat));
  return Math.log(Math.tan(Math.PI / 4 + (most * DEGREE) / 2)) / DEGREE;
}

function latOf(up: number): number {
  return (2 * Math.atan(Math.exp(up * DEGREE)) - Math.PI / 2) / DEGREE;
}

/** Where a place stands in the window, px from its top left corner. */
export function project({ lon, lat }: Place, view: View, { width, height }: Size): Spot {
  return { x: width / 2 + (lon - view.lon) * view.scale, y: height / 2 - (upOf(lat) - upOf(view.lat)) * view.scale };
}

/** The view that shows all places, none at the edge; a single one with what lies around it. */
export function fitView(places: readonly Place[], { width, height }: Size): View {
  if (places.length === 0) return { lon: 104, lat: 36, scale: 14 };
  const lons = places.map(({ lon }) => lon);
  const ups = places.map(({ lat }) => upOf(lat));
  const [west, east, low, high] = [Math.min(...lons), Math.max(...lons), Math.min(...ups), Math.max(...ups)];
  const room = (all: number): number => Math.max(40, all - 2 * PADDING);
  const scale = Math.min(room(width) / Math.max(east - west, 0.5), room(height) / Math.max(high - low, 0.5));
  return { lon: (west + east) / 2, lat: latOf((low + high) / 2), scale: clampScale(scale) };
}

/** The view after the window was moved by so many px. */
export function panView(view: View, { x, y }: Spot): View {
  return { ...view, lon: wrap(view.lon + x / view.scale), lat: latOf(upOf(view.lat) + -y / view.scale) };
}

/** The view `factor` times as large; the place under `at` (px from the middle of the window) stays where it is. */
export function zoomView(view: View, factor: number, at: Spot = { x: 0, y: 0 }): View {
  const scale = clampScale(view.scale * factor);
  const away = 1 / view.scale - 1 / scale;
  return { lon: wrap(view.lon + at.x * away), lat: latOf(upOf(view.lat) - at.y * away), scale };
}

function clampScale(scale: number): number {
  return Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale));
}

function wrap(lon: number): number {
  return Math.max(-180, Math.min(180, lon));
}

/** The view that an address names, `lon,lat,scale`; null for anything else. */
export function readView(text: string): View | null {
  const parts = text.split(',');
  if (parts.length !== 3 || parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return null;
  const [lon = 0, lat = 0, scale = 0] = parts.map(Number);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && scale > 0 ? { lon, lat, scale: clampScale(scale) } : null;
}

export function writeView({ lon, lat, scale }: View): string {
  return [lon.toFixed(3), lat.toFixed(3), scale.toFixed(1)].join(',');
}
