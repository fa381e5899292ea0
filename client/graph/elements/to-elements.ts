import type { ElementDefinition } from 'cytoscape';
import type { Point } from '../layouts/channels.ts';
import type { Status } from './types.ts';
import type { ChainGraph, GraphLink } from './chain-graph.ts';
import { bundleCells, ribbonWidth } from './bundle-cells.ts';
import { toShortName } from './short-name.ts';
import { CHIP_HEIGHT, MARK_SIZE, type PlacedGraph } from './place-graph.ts';

/** Words on the canvas, in the reader's language. */
export interface GraphWords {
  all: string;
  any: string;
  markOf: Record<Status, string>;
  gathered: (name: string, members: number) => string;
}

/** A placed graph as cytoscape elements; every link carries its corners, so cytoscape computes no layout. */
export function toElements(placed: PlacedGraph, words: GraphWords): ElementDefinition[] {
  const { graph, positions, routes, chipWidth } = placed;
  const at = (id: string): Point => positions.get(id) ?? { x: 0, y: 0 };
  const labels = labelChips(graph, words);
  const chips = graph.chips.map((chip): ElementDefinition => ({
    group: 'nodes',
    data: {
      id: chip.id,
      width: chipWidth,
      height: CHIP_HEIGHT,
      opens: chip.opens,
      label: fitLabel(labels.get(chip.id) ?? chip.name, chipWidth - 16),
    },
    position: at(chip.id),
    classes: `chip ${chip.status.toLowerCase()}${chip.members.length > 1 ? ' gathered' : ''}${graph.core.has(chip.id) && graph.core.size === 1 ? ' focus' : ''}`,
  }));
  const marks = graph.marks.map((mark): ElementDefinition => ({
    group: 'nodes',
    data: {
      id: mark.id,
      width: MARK_SIZE,
      height: MARK_SIZE,
      label: mark.kind === 'any' ? words.any : words.all,
      ...(mark.kind === 'all' ? { opens: `process:${mark.processes[0]}` } : {}),
    },
    position: at(mark.id),
    classes: mark.kind === 'any' ? 'mark any' : `mark all ${mark.runHere ? 'here' : 'idle'}`,
  }));
  const links = graph.links.map((link): ElementDefinition => ({
    group: 'edges',
    data: {
      id: link.id,
      source: link.from,
      target: link.to,
      ...(link.count === undefined ? {} : { label: String(link.count) }),
      ...bends(at(link.from), at(link.to), widthOf(placed, link.from), widthOf(placed, link.to), routes.get(link.id) ?? []),
    },
    classes: classesOf(link, (routes.get(link.id) ?? []).length === 0 ? '' : placed.curved ? 'curved' : 'bent'),
  }));
  return [...chips, ...marks, ...links, ...(placed.lanes.length > 0 ? toRibbons(placed) : [])];
}

/** The bands between the cells of a wall, each held by two points that nobody sees. */
function toRibbons(placed: PlacedGraph): ElementDefinition[] {
  return bundleCells(placed).flatMap(({ id, from, to, links }): ElementDefinition[] => {
    const reach = Math.max(60, Math.abs(to.x - from.x) / 2);
    const points = [
      { x: from.x + reach, y: from.y },
      { x: to.x - reach, y: to.y },
    ];
    const ends = { source: `${id}<`, target: `${id}<<` };
    return [
      { group: 'nodes', data: { id: ends.source }, position: { ...from }, classes: 'anchor' },
      { group: 'nodes', data: { id: ends.target }, position: { ...to }, classes: 'anchor' },
      { group: 'edges', data: { id, ...ends, width: ribbonWidth(links), ...bends(from, to, 0, 0, points) }, classes: 'ribbon' },
    ];
  });
}

function classesOf(link: GraphLink, shape: string): string {
  return ['link', link.kind, shape, link.count === undefined ? '' : 'bundle', link.lacking ? 'lacking' : '', link.idle ? 'idle' : '']
    .filter(Boolean)
    .join(' ');
}

function widthOf(placed: PlacedGraph, id: string): number {
  return id.startsWith('process:') ? MARK_SIZE : placed.chipWidth;
}

/** Corners as cytoscape wants them: share of the way from end to end, and distance from that straight line. */
export function bends(
  from: Point,
  to: Point,
  fromWidth: number,
  toWidth: number,
  points: readonly Point[],
): { weights: string; distances: string } {
  const start = { x: from.x + fromWidth / 2, y: from.y };
  const way = { x: to.x - toWidth / 2 - start.x, y: to.y - start.y };
  const length = Math.hypot(way.x, way.y) || 1;
  const of = points.map((point) => {
    const step = { x: point.x - start.x, y: point.y - start.y };
    return { weight: (step.x * way.x + step.y * way.y) / length ** 2, distance: (step.y * way.x - step.x * way.y) / length };
  });
  return {
    weights: of.map((corner) => corner.weight.toFixed(5)).join(' '),
    distances: of.map((corner) => corner.distance.toFixed(3)).join(' '),
  };
}

const NARROWEST = 110;
const WIDEST = 184;
const LABEL_PADDING = 24;

/** One width for all chips of a graph: the longest label, within bounds. */
export function chipWidthOf(graph: ChainGraph, words: GraphWords): number {
  const widest = [...labelChips(graph, words).values()].reduce((most, label) => Math.max(most, widthOfText(label)), 0);
  return Math.max(NARROWEST, Math.min(WIDEST, Math.ceil((widest + LABEL_PADDING) / 2) * 2));
}

/** Mark and name; what stands in brackets at its end is left out unless another chip would then have the same name. */
function labelChips(graph: ChainGraph, words: GraphWords): Map<string, string> {
  const times = new Map<string, number>();
  for (const chip of graph.chips) times.set(toShortName(chip.name), (times.get(toShortName(chip.name)) ?? 0) + 1);
  return new Map(
    graph.chips.map((chip) => {
      const short = toShortName(chip.name);
      const name = times.get(short) === 1 ? short : chip.name;
      return [chip.id, `${words.markOf[chip.status]} ${chip.members.length > 1 ? words.gathered(name, chip.members.length) : name}`];
    }),
  );
}

/** Cuts a label to a width, counting a Chinese sign as one em of 14 px and others as narrower. */
export function fitLabel(label: string, width: number): string {
  if (widthOfText(label) <= width) return label;
  const signs = [...label];
  while (signs.length > 1 && widthOfText(`${signs.join('')}…`) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Width in px of a text at 14 px: full width for CJK, a measured mean for Latin letters. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const sign of text)
    width += /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f■◪⬚▣□▤▪]/u.test(sign)
      ? 14
      : /[A-Zmw@%&]/u.test(sign)
        ? 9.6
        : /[ilj.,()'|/ ]/u.test(sign)
          ? 4.4
          : 7.6;
  return width;
}
