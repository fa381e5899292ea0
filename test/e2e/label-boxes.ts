import type { Page } from 'playwright-core';

export interface CanvasBox {
  id: string;
  x: number;
  y: number;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  width: number;
  labelWidth: number;
  fontOnScreen: number;
  zoom: number;
}

/** Pairs of visible elements whose words stand on one another, by their text. */
export function findOverlaps(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const boxes = elements
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => !a.element.contains(b.element) && !b.element.contains(a.element))
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
        )
        .map((b) => `${a.element.textContent} / ${b.element.textContent}`),
    );
  });
}

/** Every node that cytoscape draws: its model position, its box on screen, and how wide its words are. */
export function boxesOnCanvas(page: Page): Promise<CanvasBox[]> {
  return page.evaluate(() => {
    interface Node {
      id(): string;
      position(): { x: number; y: number };
      renderedBoundingBox(options: object): { x1: number; x2: number; y1: number; y2: number };
      width(): number;
      data(name: string): string;
      numericStyle(name: string): number;
      style(name: string): string;
    }
    interface Canvas {
      _cyreg: { cy: { zoom(): number; nodes(selector: string): { map<T>(call: (node: Node) => T): T[] } } };
    }
    const { cy } = (document.querySelector('.graph-canvas-box') as unknown as Canvas)._cyreg;
    const pen = document.createElement('canvas').getContext('2d');
    return cy.nodes('.chip, .mark').map((node) => {
      if (pen) pen.font = `${node.style('font-weight')} ${node.numericStyle('font-size')}px ${node.style('font-family')}`;
      return {
        id: node.id(),
        ...node.position(),
        ...node.renderedBoundingBox({ includeLabels: true, includeOverlays: false, includeOutlines: false }),
        width: node.width(),
        labelWidth: pen?.measureText(node.style('label')).width ?? 0,
        fontOnScreen: node.numericStyle('font-size') * cy.zoom(),
        zoom: cy.zoom(),
      };
    });
  });
}
