import { escapeXml } from '../../../shared/escape-xml.ts';
import type { Core, EdgeSingular, NodeSingular, Position } from 'cytoscape';
import { wrap } from '../../widgets/picture/compose.ts';
import { LETTERS, tag, type Drawn } from '../../widgets/picture/svg.ts';

/** Names over columns and beside rows, where the graph stands in a grid. */
export interface Heads {
  columns: readonly { name: string; low: number; high: number }[];
  rows: readonly { name: string; top: number; bottom: number }[];
}

const EDGE = 12;
const HEAD = 26;
const SIDE = 100;
const ARROW = 7;

/** The whole graph as SVG, however little of it the window shows; what a quiet picture hides stays hidden. Null without any node. */
export function toSvg(cy: Core, { columns, rows }: Heads = { columns: [], rows: [] }): Drawn | null {
  if (cy.nodes().empty()) return null;
  // A picture is looked at from near, wherever the window stands.
  const far = cy.elements('.far').removeClass('far');
  const picture = draw(cy, { columns, rows });
  far.addClass('far');
  return picture;
}

function draw(cy: Core, { columns, rows }: Heads): Drawn {
  const { x1, y1, w, h } = cy.elements().boundingBox({ includeLabels: true, includeOverlays: false });
  const [left, top] = [rows.length > 0 ? SIDE : EDGE, columns.length > 0 ? HEAD : EDGE];
  const ink = String(cy.nodes()[0]!.style('color'));
  const letters = { 'font-family': LETTERS, 'font-size': 13, fill: ink };
  const heads = [
    ...columns.map(({ name, low, high }) =>
      tag('text', { ...letters, x: (low + high) / 2 - x1 + left, y: 16, 'text-anchor': 'middle' }, escapeXml(name)),
    ),
    ...rows.map((row) => tag('text', { ...letters, x: 2, y: (row.top + row.bottom) / 2 - y1 + top + 5 }, escapeXml(row.name))),
  ];
  const parts = [...cy.edges().toArray().map(drawEdge), ...cy.nodes().toArray().map(drawNode)];
  return {
    svg: heads.join('') + tag('g', { transform: `translate(${left - x1} ${top - y1})` }, parts.join('') || ' '),
    width: w + left + EDGE,
    height: h + top + EDGE,
  };
}

function drawNode(node: NodeSingular): string {
  if (!node.visible()) return '';
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  const stroke = {
    fill: color(node, 'background-color'),
    stroke: color(node, 'border-color'),
    'stroke-width': number(node, 'border-width'),
    'stroke-dasharray': dash(String(node.style('border-style'))),
    opacity: number(node, 'opacity'),
  };
  const shape = String(node.style('shape')).includes('ellipse')
    ? tag('ellipse', { cx: x, cy: y, rx: width / 2, ry: height / 2, ...stroke })
    : tag('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 5, ...stroke });
  return shape + drawLabel(node, String(node.style('label') ?? ''), { x, y });
}

function drawEdge(edge: EdgeSingular): string {
  if (!edge.visible() || String(edge.style('visibility')) === 'hidden') return '';
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bends = edge.segmentPoints() ?? [];
  const controls = edge.controlPoints() ?? [];
  const stroke = color(edge, 'line-color');
  const opacity = number(edge, 'opacity');
  const line = tag('path', {
    d: controls.length > 0 ? curve(from, controls, to) : `M${at(from)}${[...bends, to].map((point) => `L${at(point)}`).join('')}`,
    fill: 'none',
    stroke,
    'stroke-width': number(edge, 'width'),
    'stroke-dasharray': dash(String(edge.style('line-style'))),
    opacity,
  });
  const before = controls.at(-1) ?? bends.at(-1) ?? from;
  const head = String(edge.style('target-arrow-shape')) === 'none' ? '' : arrow(before, to, stroke, opacity);
  const label = String(edge.style('label') ?? '');
  return line + head + (label === '' ? '' : drawLabel(edge, label, edge.midpoint()));
}

/** Control points one after another, as cytoscape bends its curves: each but the last ends half way to the next. */
function curve(from: Position, controls: readonly Position[], to: Position): string {
  const pieces = controls.map((control, index) => {
    const next = controls[index + 1];
    return `Q${at(control)} ${at(next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : to)}`;
  });
  return `M${at(from)}${pieces.join('')}`;
}

function arrow(from: Position, to: Position, fill: string, opacity: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (by: number): string => at({ x: to.x - ARROW * Math.cos(angle + by), y: to.y - ARROW * Math.sin(angle + by) });
  return tag('path', { d: `M${at(to)}L${wing(0.45)}L${wing(-0.45)}Z`, fill, opacity });
}

function drawLabel(element: NodeSingular | EdgeSingular, label: string, { x, y }: Position): string {
  const size = number(element, 'font-size');
  const wraps = String(element.style('text-wrap')) === 'wrap';
  const lines = label.split('\n').flatMap((line) => (wraps ? wrap(line, number(element, 'text-max-width') / size) : line));
  const weight = String(element.style('font-weight'));
  return lines
    .map((line, index) =>
      tag(
        'text',
        {
          x,
          y: y + (index - (lines.length - 1) / 2) * size * 1.2 + size * 0.36,
          'font-size': size,
          'font-weight': weight === 'normal' || weight === '400' ? null : weight,
          'font-family': LETTERS,
          'text-anchor': 'middle',
          fill: color(element, 'color'),
          opacity: number(element, 'opacity'),
        },
        escapeXml(line),
      ),
    )
    .join('');
}

function color(element: NodeSingular | EdgeSingular, name: string): string {
  return String(element.style(name));
}

function number(element: NodeSingular | EdgeSingular, name: string): number {
  return Number.parseFloat(String(element.style(name))) || 0;
}

function dash(style: string): string | null {
  return style === 'dashed' ? '5 4' : style === 'dotted' ? '1.5 2.5' : null;
}

function at({ x, y }: Position): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10} `;
}
