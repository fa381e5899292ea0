import type { StylesheetJson } from 'cytoscape';
import type { EnterpriseKind } from '../../api/generated.ts';
import { LEAST_LETTERS } from '../elements/far-labels.ts';
import type { Status } from '../elements/types.ts';
import type { Family } from './families.ts';

/** Colours of one theme; the canvas knows no colour of its own. */
export interface GraphColors {
  surface: string;
  text: string;
  textQuiet: string;
  line: string;
  lineStrong: string;
  lineLit: string;
  lacking: string;
  accent: string;
  statusSoft: Record<Status, string>;
  status: Record<Status, string>;
  /** Of networks: by kind of organisation, and by family of relation. */
  kind: Record<EnterpriseKind, { line: string; soft: string }>;
  family: Record<Family, string>;
  font: string;
}

const OUTLINE: Record<Status, { style: 'solid' | 'dashed' | 'dotted'; width: number }> = {
  STRONG: { style: 'solid', width: 1.5 },
  WEAK: { style: 'solid', width: 1.5 },
  PLANNED: { style: 'dashed', width: 1.5 },
  POSSIBLE: { style: 'dotted', width: 1.5 },
  MISSING: { style: 'solid', width: 2 },
  BOUGHT_IN: { style: 'dashed', width: 1 },
  OUTSIDE: { style: 'solid', width: 1 },
};

/** `endpoints` and one radius for all corners are understood by cytoscape 3.34 but missing from its typings. */
const BENT: Record<string, string> = {
  'curve-style': 'round-segments',
  'edge-distances': 'endpoints',
  'segment-radii': '6px',
  'segment-weights': 'data(weights)',
  'segment-distances': 'data(distances)',
};

const CURVED: Record<string, string> = {
  'curve-style': 'unbundled-bezier',
  'edge-distances': 'endpoints',
  'control-point-weights': 'data(weights)',
  'control-point-distances': 'data(distances)',
};

/** The look of chips, marks and links as data. */
export function chainStyles(colors: GraphColors): StylesheetJson {
  return [...chipStyles(colors), ...farStyles(colors), ...markStyles(colors), ...linkStyles(colors), ...stateStyles(colors)];
}

function chipStyles(colors: GraphColors): StylesheetJson {
  const base = {
    selector: 'node.chip',
    style: {
      shape: 'round-rectangle' as const,
      width: 'data(width)',
      height: 'data(height)',
      'corner-radius': '6px',
      label: 'data(label)',
      'font-size': 14,
      'font-family': colors.font,
      color: colors.text,
      'text-valign': 'center' as const,
      'text-halign': 'center' as const,
      'text-wrap': 'none' as const,
      'background-color': colors.surface,
      'border-color': colors.line,
      'z-index': 10,
    },
  };
  const statuses = (Object.keys(OUTLINE) as Status[]).map((status) => ({
    selector: `node.chip.${status.toLowerCase()}`,
    style: {
      'border-color': colors.status[status],
      'border-width': OUTLINE[status].width,
      'border-style': OUTLINE[status].style,
      color: status === 'OUTSIDE' ? colors.textQuiet : colors.text,
    },
  }));
  const focus = (Object.keys(OUTLINE) as Status[]).map((status) => ({
    selector: `node.chip.focus.${status.toLowerCase()}`,
    style: { 'border-width': 3, 'background-color': colors.statusSoft[status], 'font-weight': 600 },
  }));
  return [base, ...statuses, ...focus];
}

/**
 * From afar a chip is a spot in the colour of its status; where there is room for its name, a plate with it; bands tell what runs where.
 */
function farStyles(colors: GraphColors): StylesheetJson {
  const filled: readonly Status[] = ['STRONG', 'WEAK', 'PLANNED', 'BOUGHT_IN'];
  const all = Object.keys(OUTLINE) as Status[];
  return [
    { selector: 'node.chip.far', style: { label: '', 'border-width': 5, 'z-index': 10 } },
    ...filled.map((status) => ({
      selector: `node.chip.far.${status.toLowerCase()}`,
      style: { 'background-color': colors.status[status] },
    })),
    {
      selector: 'node.chip.far.named',
      style: {
        width: 'data(plateWidth)',
        height: 'data(plateHeight)',
        label: 'data(shown)',
        'font-size': 'data(font)',
        color: colors.text,
        'border-width': 'data(plateEdge)',
        'z-index': 11,
      },
    },
    ...all.map((status) => ({
      selector: `node.chip.far.named.${status.toLowerCase()}`,
      style: { 'background-color': colors.statusSoft[status] },
    })),
    { selector: 'node.anchor', style: { width: 1, height: 1, opacity: 0, events: 'no', label: '' } },
    {
      selector: 'edge.ribbon',
      style: {
        visibility: 'hidden',
        events: 'no',
        width: 'data(width)',
        opacity: 0.22,
        'line-color': colors.line,
        'z-index': 0,
        ...CURVED,
      },
    },
    { selector: 'edge.ribbon.far', style: { visibility: 'visible' } },
  ];
}

function markStyles(colors: GraphColors): StylesheetJson {
  return [
    {
      selector: 'node.mark',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'corner-radius': '5px',
        label: 'data(label)',
        'font-size': 14,
        'font-family': colors.font,
        color: colors.text,
        'text-valign': 'center',
        'text-halign': 'center',
        'background-color': colors.surface,
        'border-color': colors.lineStrong,
        'border-width': 1.5,
        'min-zoomed-font-size': LEAST_LETTERS,
        'z-index': 9,
      },
    },
    { selector: 'node.mark.idle', style: { 'border-style': 'dashed' } },
    { selector: 'node.mark.here', style: { 'border-style': 'solid', 'border-color': colors.text } },
    { selector: 'node.mark.any', style: { shape: 'ellipse' } },
  ];
}

function linkStyles(colors: GraphColors): StylesheetJson {
  return [
    {
      selector: 'edge.link',
      style: {
        'curve-style': 'straight',
        width: 1.25,
        'line-color': colors.line,
        'target-arrow-color': colors.line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.7,
        'source-endpoint': '50% 0%',
        'target-endpoint': '-50% 0%',
        'z-index': 1,
      },
    },
    { selector: 'edge.link.bent', style: { ...BENT } },
    { selector: 'edge.link.curved', style: { ...CURVED } },
    { selector: 'edge.link.byproduct', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    {
      selector: 'edge.link.lacking',
      style: { 'line-color': colors.lacking, 'target-arrow-color': colors.lacking, width: 1.75, 'z-index': 2 },
    },
    {
      selector: 'edge.bundle.lit',
      style: {
        label: 'data(label)',
        'font-size': 13,
        color: colors.text,
        'text-background-color': colors.surface,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
  ];
}

/** Quiet: links of a full picture before one is asked for. Dim: all that the chosen way does not touch. */
function stateStyles(colors: GraphColors): StylesheetJson {
  return [
    { selector: '.quiet', style: { visibility: 'hidden' } },
    { selector: 'node.dim', style: { opacity: 0.28 } },
    { selector: 'edge.dim', style: { opacity: 0.12 } },
    {
      selector: 'edge.lit',
      style: {
        visibility: 'visible',
        opacity: 1,
        width: 2,
        'line-color': colors.lineLit,
        'target-arrow-color': colors.lineLit,
        'z-index': 5,
      },
    },
    { selector: 'edge.lit.lacking', style: { 'line-color': colors.lacking, 'target-arrow-color': colors.lacking } },
    { selector: 'node.lit', style: { opacity: 1 } },
    { selector: 'node.here-now', style: { 'outline-width': 2, 'outline-color': colors.accent, 'outline-offset': 3, opacity: 1 } },
  ];
}
