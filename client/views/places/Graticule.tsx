import type { Size } from '../../widgets/use-size.ts';
import { project, type View } from './view.ts';

/** Degrees between two lines, the largest that leaves them this far apart, px. */
const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05];
const APART = 90;
/** What a degree takes beside its line, px; where that is not left before the edge, it stands on the other side. */
const WORD = 48;

/** Lines of latitude and longitude with their degrees: where one is, without a border. */
export function Graticule({ view, size }: { view: View; size: Size }) {
  const step = [...STEPS].reverse().find((degrees) => degrees * view.scale >= APART) ?? STEPS[0]!;
  const digits = step < 1 ? 2 : 0;
  const half = size.width / 2 / view.scale;
  const lons = range(view.lon - half, view.lon + half, step, 180);
  // A window is never higher in degrees of latitude than in those of the equator.
  const tall = size.height / 2 / view.scale;
  const lats = range(view.lat - tall, view.lat + tall, step, 85);
  return (
    <g className="places-lines">
      {lons.map((lon) => {
        const { x } = project({ lon, lat: view.lat }, view, size);
        return (
          <g key={lon}>
            <line x1={x} x2={x} y1={0} y2={size.height} />
            <text x={x > size.width - WORD ? x - 3 : x + 3} y={size.height - 5} textAnchor={x > size.width - WORD ? 'end' : 'start'}>
              {say(lon, digits, 'E', 'W')}
            </text>
          </g>
        );
      })}
      {lats.map((lat) => {
        const { y } = project({ lon: view.lon, lat }, view, size);
        return (
          <g key={lat}>
            <line x1={0} x2={size.width} y1={y} y2={y} />
            <text x={4} y={y - 4}>
              {say(lat, digits, 'N', 'S')}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function range(low: number, high: number, step: number, most: number): number[] {
  const first = Math.ceil(Math.max(low, -most) / step);
  const last = Math.floor(Math.min(high, most) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}

function say(degrees: number, digits: number, above: string, below: string): string {
  return `${Math.abs(degrees).toFixed(digits)}°${degrees < 0 ? below : above}`;
}
