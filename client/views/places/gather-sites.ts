import { widthOfText } from '../../graph/elements/to-elements.ts';
import type { Site } from './to-sites.ts';
import { weightOf } from './to-sites.ts';
import type { Spot } from './view.ts';

/** Places that would stand on one another, as one mark. */
export interface Cluster extends Spot {
  /** The one with most first: it gives its name and its place. */
  sites: Site[];
  enterprises: number;
  projects: number;
  radius: number;
}

const SMALLEST = 7;
const BETWEEN = 2;

/** The radius of a mark, px: its area grows with what it stands for. */
export function radiusOf(count: number): number {
  return SMALLEST + 2 * Math.sqrt(Math.max(0, count - 1));
}

/**
 * Marks for the places in the window: the heaviest first, and whatever its mark would touch goes into it, which may make it larger and
 * touch more. The order of the input does not matter. Complexity: places × marks.
 */
export function gatherSites(sites: readonly Site[], at: (site: Site) => Spot): Cluster[] {
  const left = [...sites].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
  const clusters: Cluster[] = [];
  for (const site of left) {
    const spot = at(site);
    const own = radiusOf(weightOf(site));
    const near = clusters.find(({ x, y, radius }) => Math.hypot(x - spot.x, y - spot.y) < radius + own + BETWEEN);
    if (near) {
      near.sites.push(site);
      near.enterprises += site.enterprises.length;
      near.projects += site.projects.length;
      near.radius = radiusOf(near.enterprises + near.projects);
    } else clusters.push({ ...spot, sites: [site], enterprises: site.enterprises.length, projects: site.projects.length, radius: own });
  }
  return clusters;
}

export interface Label extends Spot {
  cluster: Cluster;
  text: string;
  anchor: 'start' | 'end';
}

const LETTERS = 13;
const MEASURED_AT = 14;

/** Names beside their marks, the weightiest first; one that would run over another name, a mark or the edge is left out. */
export function placeLabels(clusters: readonly Cluster[], nameOf: (cluster: Cluster) => string, width: number, height: number): Label[] {
  const taken = clusters.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
    of: [x, y],
  }));
  const labels: Label[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.radius - a.radius)) {
    const text = nameOf(cluster);
    const long = (widthOfText(text) * LETTERS) / MEASURED_AT + 4;
    for (const anchor of ['start', 'end'] as const) {
      const x = cluster.x + (anchor === 'start' ? 1 : -1) * (cluster.radius + 4);
      const left = anchor === 'start' ? x : x - long;
      const box = { left, right: left + long, top: cluster.y - 9, bottom: cluster.y + 9, of: [cluster.x, cluster.y] };
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      const isFree = taken.every(
        (other) =>
          (other.of[0] === cluster.x && other.of[1] === cluster.y) ||
          other.right < box.left ||
          other.left > box.right ||
          other.bottom < box.top ||
          other.top > box.bottom,
      );
      if (!isInside || !isFree) continue;
      taken.push({ ...box, of: [NaN, NaN] });
      labels.push({ cluster, text, anchor, x, y: cluster.y });
      break;
    }
  }
  return labels;
}
