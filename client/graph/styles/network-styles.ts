import type { Css, StylesheetJson } from 'cytoscape';
import type { EnterpriseKind } from '../../api/generated.ts';
import { LABEL } from '../elements/wrap-name.ts';
import type { GraphColors } from './chain-styles.ts';
import { FAMILIES } from './families.ts';

/** Each kind of organisation by its shape, so that it is told in grey too. */
const SHAPES = { ENTERPRISE: 'round-rectangle', INSTITUTE: 'cut-rectangle', GOVERNMENT: 'rectangle', PARK: 'barrel' } as const;

/** The look of a network: boxes by kind, links by family, the chosen one and what touches it lit. */
export function networkStyles(colors: GraphColors, width: number, height: number): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width,
        height,
        label: 'data(label)',
        'font-size': LABEL.size,
        'line-height': LABEL.line / LABEL.size,
        'font-family': colors.font,
        color: colors.text,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': `${width * 2}px`,
        'background-color': colors.surface,
        'border-color': colors.line,
        'border-width': 1.5,
        'z-index': 10,
      },
    },
    ...(Object.keys(SHAPES) as EnterpriseKind[]).map((kind) => ({
      selector: `node.${kind.toLowerCase()}`,
      style: { shape: SHAPES[kind], 'border-color': colors.kind[kind].line, 'background-color': colors.kind[kind].soft },
    })),
    { selector: 'node.fold', style: { 'border-style': 'double', 'border-width': 5, 'font-weight': 600 } },
    { selector: 'node.middle', style: { 'border-width': 4, 'font-weight': 600 } },
    { selector: 'edge', style: { 'curve-style': 'straight', width: 1.5 } },
    ...FAMILIES.map((family) => ({
      selector: `edge.${family}`,
      style: { 'line-color': colors.family[family], 'target-arrow-color': colors.family[family] },
    })),
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.9 } },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge.fan',
      style: { 'source-endpoint': 'data(fromSide)', 'target-endpoint': 'data(toSide)' } as unknown as Css.Edge,
    },
    // What does not touch the middle stands back: the star is read first.
    { selector: 'edge.aside', style: { width: 1, opacity: 0.55 } },
    {
      selector: 'edge.bowed',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
        'edge-distances': 'endpoints',
      } as unknown as Css.Edge,
    },
    { selector: '.dim', style: { opacity: 0.22 } },
    {
      selector: 'edge.lit',
      style: {
        width: 2.5,
        opacity: 1,
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
