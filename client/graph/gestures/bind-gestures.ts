import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { findDirectWay, findWholeWay, type Way, type WayIndex } from './way.ts';

export interface GestureEvents {
  /** A part was chosen by click or Enter; null: the empty canvas. */
  onChoose: (id: string | null) => void;
  /** A part was asked to become the focus (double click). */
  onFocus: (id: string) => void;
  onHover: (id: string | null) => void;
}

/** Pointer gestures: hover lights the direct links, a tap chooses, a double tap focuses. Returns the undo. */
export function bindGestures(
  cy: Core,
  index: WayIndex,
  chosen: () => string | null,
  directLinks: boolean,
  events: GestureEvents,
): () => void {
  const over = (event: EventObject): void => {
    const node = event.target as NodeSingular;
    light(cy, findDirectWay(index, node.id()), false);
    events.onHover(node.id());
  };
  const out = (): void => {
    showChosen(cy, index, chosen(), directLinks);
    events.onHover(null);
  };
  const tap = (event: EventObject): void => events.onChoose(event.target === cy ? null : (event.target as NodeSingular).id());
  const double = (event: EventObject): void => events.onFocus((event.target as NodeSingular).id());
  cy.on('mouseover', 'node', over).on('mouseout', 'node', out).on('dbltap', 'node', double).on('tap', 'node', tap);
  const tapEmpty = (event: EventObject): void => {
    if (event.target === cy) tap(event);
  };
  cy.on('tap', tapEmpty);
  return () => {
    cy.off('mouseover', 'node', over)
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
    cy.batch(() => cy.elements().removeClass('lit dim here-now'));
    return;
  }
  const whole = findWholeWay(index, id);
  light(cy, directLinks ? { parts: whole.parts, links: findDirectWay(index, id).links } : whole, true);
  cy.getElementById(id).addClass('here-now');
}

function light(cy: Core, way: Way, dimRest: boolean): void {
  cy.batch(() => {
    cy.elements().removeClass('lit dim here-now');
    cy.elements().forEach((element) => {
      const id = element.id();
      if (way.parts.has(id) || way.links.has(id)) element.addClass('lit');
      else if (dimRest || element.isEdge()) element.addClass('dim');
    });
  });
}
