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

/** A picture of everything opens at its top left corner, beside the names of the lanes. */
export interface Corner {
  left: number;
}

/** Shows everything where it stays readable, else the place that matters, at a readable size. */
export function openView(cy: Core, anchor: string | null, corner: Corner | null): void {
  if (corner) {
    cy.zoom(LEAST_READABLE_ZOOM);
    cy.pan({ x: 28 + corner.left, y: 16 });
    return;
  }
  cy.fit(cy.elements(), 28);
  if (cy.zoom() > 1.1) cy.zoom(1.1);
  if (cy.zoom() >= LEAST_READABLE_ZOOM) {
    cy.center();
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
  const margin = 28 / cy.zoom();
  const shift = (low: number, high: number, from: number, to: number): number => {
    if (high - low <= to - from) return (low + high) / 2 - (from + to) / 2;
    return from < low - margin ? low - margin - from : to > high + margin ? high + margin - to : 0;
  };
  cy.panBy({ x: -shift(box.x1, box.x2, view.x1, view.x2) * cy.zoom(), y: -shift(box.y1, box.y2, view.y1, view.y2) * cy.zoom() });
}
