import type { Drawn } from './svg.ts';

const offers = new WeakMap<Element, () => Drawn | null>();

/**
 * What draws on a canvas offers here how it looks as SVG: the whole of it, not what the window shows. @returns how to take the offer back
 */
export function offerPicture(element: Element, draw: () => Drawn | null): () => void {
  offers.set(element, draw);
  return () => offers.delete(element);
}

/** The picture that the element offers, null where it offers none. */
export function offeredBy(element: Element): Drawn | null {
  return offers.get(element)?.() ?? null;
}
