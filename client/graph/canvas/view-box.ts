import type { Core } from 'cytoscape';

/** Part of the picture that the window shows, in the picture's own units. */
export interface ViewBox {
  x: number;
  y: number;
  width: number;
  height: number;
  zoom: number;
}

export function readViewBox(cy: Core): ViewBox {
  const { x1, y1, w, h } = cy.extent();
  return { x: x1, y: y1, width: w, height: h, zoom: cy.zoom() };
}

/** Smallest zoom at which 14 px words stay 12 px. */
export const LEAST_READABLE_ZOOM = 0.86;

/** Smallest zoom at which a picture of everything still tells something; a smaller window begins at its top left corner. */
const LEAST_TELLING_ZOOM = 0.2;

/** Room that a picture of everything leaves at its left for the names of the lanes. */
export interface Corner {
  left: number;
}

const MARGIN = 28;
const LARGEST = 1.1;

/** Everything in the window, beside the names of the lanes where there are any. */
export function showAll(cy: Core, corner: Corner | null): void {
  const { x1, y1, w, h } = cy.elements('.chip, .mark').boundingBox();
  const left = corner?.left ?? 0;
  const room = { width: cy.width() - left - 2 * MARGIN, height: cy.height() - MARGIN };
  cy.zoom(Math.min(LARGEST, room.width / w, room.height / h));
  const zoom = cy.zoom();
  const spare = { x: Math.max(0, room.width - w * zoom) / 2, y: Math.max(0, room.height - h * zoom) / 2 };
  cy.pan({ x: left + MARGIN + spare.x - x1 * zoom, y: MARGIN / 2 + spare.y - y1 * zoom });
}

/** A picture of everything from afar; of a part all where it stays readable, else the place that matters at a readable size. */
export function openView(cy: Core, anchor: string | null, corner: Corner | null): void {
  showAll(cy, corner);
  if (cy.zoom() >= (corner ? LEAST_TELLING_ZOOM : LEAST_READABLE_ZOOM)) return;
  if (corner) {
    cy.zoom(LEAST_READABLE_ZOOM);
    cy.pan({ x: MARGIN + corner.left, y: MARGIN / 2 });
    return;
  }
  cy.zoom(LEAST_READABLE_ZOOM);
  const node = anchor === null ? cy.collection() : cy.getElementById(anchor);
  if (node.empty()) {
    cy.center();
    cy.panBy({ x: (cy.extent().x1 - cy.elements().boundingBox().x1) * cy.zoom(), y: 0 });
  } else {
    cy.center(node);
    // What leads to a product says more than what follows: leave it the greater part of the window.
    cy.panBy({ x: cy.width() * 0.16, y: 0 });
  }
  keepInside(cy);
}

/** After centring on one part, no more empty room is shown than needed: the picture's edge stays at the window's edge. */
function keepInside(cy: Core): void {
  const box = cy.elements().boundingBox();
  const view = cy.extent();
  const margin = MARGIN / cy.zoom();
  const shift = (low: number, high: number, from: number, to: number): number => {
    if (high - low <= to - from) return (low + high) / 2 - (from + to) / 2;
    return from < low - margin ? low - margin - from : to > high + margin ? high + margin - to : 0;
  };
  cy.panBy({ x: -shift(box.x1, box.x2, view.x1, view.x2) * cy.zoom(), y: -shift(box.y1, box.y2, view.y1, view.y2) * cy.zoom() });
}
