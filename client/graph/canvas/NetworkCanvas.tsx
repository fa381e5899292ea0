import cytoscape, { type Core, type EdgeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { EnterpriseKind } from '../../api/generated.ts';
import { LABEL, wrapName } from '../elements/wrap-name.ts';
import { useWholePicture } from './use-whole-picture.ts';
import './graph.css';
import type { Spot } from '../layouts/concentric.ts';
import type { GraphColors } from '../styles/chain-styles.ts';
import { toWay } from '../layouts/fan-ways.ts';
import type { Family } from '../styles/families.ts';
import { networkStyles } from '../styles/network-styles.ts';

export interface NetworkNode {
  id: string;
  label: string;
  middle: boolean;
  kind: EnterpriseKind;
  /** Stands for several that are folded into it. */
  isFold: boolean;
}
export interface NetworkLink {
  id: string;
  from: string;
  to: string;
  label: string;
  inferred: boolean;
  directed: boolean;
  family: Family;
}

interface Props {
  nodes: readonly NetworkNode[];
  links: readonly NetworkLink[];
  spots: ReadonlyMap<string, Spot>;
  /** The boxes stand in two columns: lines end at their inner sides. */
  isFan: boolean;
  width: number;
  height: number;
  colors: GraphColors;
  chosen: string | null;
  label: string;
  onChoose: (id: string | null) => void;
}

/** Below this zoom the names would be under 12 px. */
const READABLE = 12 / LABEL.size;
/** A network of one partner is not blown up. */
const LARGEST = 1.1;

/** A network at given places. For eyes and mouse: whoever mounts it shows the same as a table with buttons. */
export function NetworkCanvas({ nodes, links, spots, isFan, width, height, colors, chosen, label, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const paper = useRef<HTMLDivElement>(null);
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
          data: { id: node.id, name: node.label, label: wrapName(node.label, { width, height }) },
          classes: [node.kind.toLowerCase(), node.middle ? 'middle' : '', node.isFold ? 'fold' : ''].join(' '),
          position: { ...(spots.get(node.id) ?? { x: 0, y: 0 }) },
        })),
        ...links.map((link) => {
          const way = isFan ? toWay(spots.get(link.from), spots.get(link.to)) : null;
          return {
            data: { id: link.id, source: link.from, target: link.to, label: link.label, ...way?.data },
            classes: [link.family, link.inferred ? 'inferred' : '', link.directed ? 'directed' : '', ...(way?.classes ?? [])].join(' '),
          };
        }),
      ],
    });
    core.current = cy;
    // A drag moves the picture wherever it begins.
    cy.nodes().panify();
    cy.fit(cy.elements(), 12);
    if (cy.zoom() > LARGEST) {
      cy.zoom(LARGEST);
      cy.center();
    }
    // Names stay readable: a large network begins in its middle instead of small; the rest is a drag away.
    if (cy.zoom() < READABLE) {
      cy.zoom(READABLE);
      cy.center(cy.nodes('.middle'));
    }
    cy.on('mouseover', 'node', (event) => box.current?.setAttribute('title', String(event.target.data('name'))));
    cy.on('mouseout', 'node', () => box.current?.removeAttribute('title'));
    cy.on('tap', (event) => live.current(event.target === cy ? null : event.target.isNode() ? event.target.id() : otherEnd(event.target)));
    return () => {
      cy.destroy();
      core.current = null;
    };
  }, [nodes, links, spots, isFan, width, height, colors]);
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
  }, [chosen, nodes, links, spots, isFan, colors]);
  useWholePicture(box, paper, core, () => ({ columns: [], rows: [] }), [nodes, links, spots, isFan, width, height, colors, chosen]);
  return (
    <div className="graph-network" role="img" aria-label={label}>
      {/* See GraphCanvas: keeps cytoscape from writing a style element that the page's policy forbids. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div ref={box} className="graph-network-box" />
      <div ref={paper} className="graph-paper" aria-hidden="true" />
    </div>
  );
}

/** Of a link, the end that is not in the middle: pressing it chooses that partner. */
function otherEnd(link: EdgeSingular): string {
  return link.source().hasClass('middle') ? link.target().id() : link.source().id();
}
