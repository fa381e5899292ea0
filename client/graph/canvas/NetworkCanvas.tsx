import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { fitBox, LABEL } from '../elements/to-elements.ts';
import './graph.css';
import type { Spot } from '../layouts/concentric.ts';
import type { GraphColors } from '../styles/chain-styles.ts';

export interface NetworkNode {
  id: string;
  label: string;
  middle: boolean;
}
export interface NetworkLink {
  id: string;
  from: string;
  to: string;
  label: string;
  inferred: boolean;
  directed: boolean;
}

interface Props {
  nodes: readonly NetworkNode[];
  links: readonly NetworkLink[];
  spots: ReadonlyMap<string, Spot>;
  width: number;
  height: number;
  colors: GraphColors;
  chosen: string | null;
  label: string;
  onChoose: (id: string | null) => void;
}

/** Below this zoom the names, 13 px, would be under 12 px. */
const READABLE = 12 / 13;

/** A network at given places. For eyes and mouse: whoever mounts it shows the same as a table with buttons. */
export function NetworkCanvas({ nodes, links, spots, width, height, colors, chosen, label, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const live = useRef(onChoose);
  useEffect(() => {
    live.current = onChoose;
  });
  useEffect(() => {
    if (!box.current) return undefined;
    const cy = cytoscape({
      container: box.current,
      layout: { name: 'preset' },
      style: networkStyles(colors, width, height),
      minZoom: 0.2,
      maxZoom: 2.5,
      autoungrabify: true,
      boxSelectionEnabled: false,
      elements: [
        ...nodes.map((node) => ({
          data: { id: node.id, name: node.label, label: fitBox(node.label, { width, height }) },
          classes: node.middle ? 'middle' : '',
          position: { ...(spots.get(node.id) ?? { x: 0, y: 0 }) },
        })),
        ...links.map((link) => ({
          data: { id: link.id, source: link.from, target: link.to, label: link.label },
          classes: [link.inferred ? 'inferred' : '', link.directed ? 'directed' : ''].join(' '),
        })),
      ],
    });
    core.current = cy;
    cy.fit(cy.elements(), 16);
    // Names stay readable: a large network begins in its middle instead of small; the rest is a drag away.
    if (cy.zoom() < READABLE) {
      cy.zoom(READABLE);
      cy.center(cy.nodes('.middle'));
    }
    cy.on('mouseover', 'node', (event) => box.current?.setAttribute('title', String(event.target.data('name'))));
    cy.on('mouseout', 'node', () => box.current?.removeAttribute('title'));
    cy.on('tap', (event) => live.current(event.target === cy ? null : event.target.isNode() ? event.target.id() : null));
    return () => {
      cy.destroy();
      core.current = null;
    };
  }, [nodes, links, spots, width, height, colors]);
  useEffect(() => {
    const cy = core.current;
    if (!cy) return;
    cy.elements().removeClass('dim lit');
    const node = chosen === null ? cy.collection() : cy.getElementById(chosen);
    if (node.empty()) return;
    const near = node.closedNeighborhood();
    cy.elements().not(near).addClass('dim');
    near.addClass('lit');
    const { x1, y1, x2, y2 } = node.renderedBoundingBox();
    if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(node);
  }, [chosen, nodes, links, spots, colors]);
  return (
    <div className="graph-network" role="img" aria-label={label}>
      {/* See GraphCanvas: keeps cytoscape from writing a style element that the page's policy forbids. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div ref={box} className="graph-network-box" />
    </div>
  );
}

function networkStyles(colors: GraphColors, width: number, height: number): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width,
        height,
        label: 'data(label)',
        'font-size': LABEL.size,
        'font-family': colors.font,
        color: colors.text,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'text-overflow-wrap': 'anywhere',
        'text-max-width': `${width - LABEL.margin}px`,
        'background-color': colors.surface,
        'border-color': colors.line,
        'border-width': 1.25,
        'z-index': 10,
      },
    },
    { selector: 'node.middle', style: { 'border-color': colors.accent, 'border-width': 3, 'font-weight': 600 } },
    { selector: 'edge', style: { 'curve-style': 'straight', width: 1.25, 'line-color': colors.line, 'target-arrow-color': colors.line } },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8 } },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed' } },
    { selector: '.dim', style: { opacity: 0.22 } },
    {
      selector: 'edge.lit',
      style: {
        width: 2,
        'line-color': colors.lineLit,
        'target-arrow-color': colors.lineLit,
        label: 'data(label)',
        'font-size': 12,
        'font-family': colors.font,
        color: colors.text,
        'text-background-color': colors.surface,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
  ];
}
