import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { findDirectWay, findWholeWay, type Way, type WayIndex } from './way.ts';

export interface GestureEvents {
  /** A part was chosen by click or Enter; null: the empty canvas. */
  onChoose: (id: string | null) => void;
  /** A part was asked to become the focus (double click). */
  onFocus: (id: string) => void;
  onHover: (id: string | null) => void;
}

/**
 * Pointer gestures: hover lights the direct links, a tap chooses, a double tap focuses. A drag moves the picture wherever it begins, on a
 * part too, and lights nothing on its way. Returns the undo.
 */
export function bindGestures(
  cy: Core,
  index: WayIndex,
  chosen: () => string | null,
  directLinks: boolean,
  events: GestureEvents,
): () => void {
  let isDown = false;
  let isLit = false;
  const down = (): void => void (isDown = true);
  const up = (): void => void (isDown = false);
  const over = (event: EventObject): void => {
    if (isDown) return;
    isLit = true;
    const node = event.target as NodeSingular;
    light(cy, findDirectWay(index, node.id()), false, null);
    events.onHover(node.id());
  };
  const out = (): void => {
    if (isDown || !isLit) return;
    isLit = false;
    showChosen(cy, index, chosen(), directLinks);
    events.onHover(null);
  };
  const tap = (event: EventObject): void => events.onChoose(event.target === cy ? null : (event.target as NodeSingular).id());
  const double = (event: EventObject): void => events.onFocus((event.target as NodeSingular).id());
  cy.nodes().panify();
  cy.on('tapstart', down).on('tapend', up);
  cy.on('mouseover', 'node', over).on('mouseout', 'node', out).on('dbltap', 'node', double).on('tap', 'node', tap);
  const tapEmpty = (event: EventObject): void => {
    if (event.target === cy) tap(event);
  };
  cy.on('tap', tapEmpty);
  return () => {
    cy.off('tapstart', down)
      .off('tapend', up)
      .off('mouseover', 'node', over)
      .off('mouseout', 'node', out)
      .off('dbltap', 'node', double)
      .off('tap', 'node', tap)
      .off('tap', tapEmpty);
  };
}

/**
 * The whole way of the chosen part stays lit, the rest is dim; with none chosen everything is plain. `directLinks`: only the
 * links next to it are drawn, for pictures in which the whole way would be a ball of wool.
 */
export function showChosen(cy: Core, index: WayIndex, id: string | null, directLinks: boolean): void {
  if (id === null || cy.getElementById(id).empty()) {
    light(cy, null, false, null);
    return;
  }
  const whole = findWholeWay(index, id);
  light(cy, directLinks ? { parts: whole.parts, links: findDirectWay(index, id).links } : whole, true, id);
}

/** Only what changes is touched: to style a thousand parts anew takes longer than to draw them. */
function light(cy: Core, way: Way | null, dimRest: boolean, here: string | null): void {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const id = element.id();
      const isLit = way !== null && (way.parts.has(id) || way.links.has(id));
      element.toggleClass('lit', isLit);
      element.toggleClass('dim', way !== null && !isLit && (dimRest || element.isEdge()));
      element.toggleClass('here-now', id === here);
    });
  });
}
