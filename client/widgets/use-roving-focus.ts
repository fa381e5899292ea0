import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { findNeighbour, isRovingKey, type Box } from './find-neighbour.ts';

/** The element of the page that says how the arrows work; see Frame.tsx. */
export const ROVING_HINT = 'lt-roving-hint';
/** Below the last row of any table. */
const BELOW = 1e6;
/** A form or a window that stands open inside is gone through as any is; a box of its own inside is one stop more. */
const OWN_WAYS = 'form, dialog, [role="dialog"]';

/**
 * One tab stop for a picture, table or list of many buttons, links and folds; inside it the arrow keys go from one to the next as they
 * stand, Home and End to the first and the last. Whoever comes to it from outside is told so. Give the handlers to the box that holds the
 * buttons.
 * @param isTable up and down go row by row, though the cells of a column be empty; what stands below the rows comes last
 */
export function useRovingFocus(
  box: RefObject<HTMLElement | null>,
  { isTable = false }: { isTable?: boolean } = {},
): {
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const last = useRef<Element | null>(null);
  // After every drawing, and after what is drawn inside alone: buttons come and go.
  useEffect(() => {
    const inside = box.current;
    if (!inside) return;
    inside.toggleAttribute('data-roving', true);
    arrange(inside, last.current);
    const watch = new MutationObserver(() => arrange(inside, last.current));
    watch.observe(inside, { childList: true, subtree: true, attributeFilter: ['open', 'hidden', 'disabled', 'href'] });
    return () => watch.disconnect();
  });
  return {
    onFocus: (event) => {
      if (!isStop(box.current, event.target)) return;
      last.current = event.target;
      arrange(box.current, event.target);
    },
    // The focus has left only once this is over.
    onBlur: () => queueMicrotask(() => arrange(box.current, last.current)),
    onKeyDown: (event) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !isRovingKey(event.key)) return;
      const stops = findStops(box.current).filter(isSeen);
      const at = stops.indexOf(event.target as HTMLElement);
      if (at < 0) return;
      const next = findNeighbour(
        stops.map((one) => toBox(one, isTable)),
        at,
        event.key,
      );
      event.preventDefault();
      stops[next]?.focus();
    },
  };
}

/** Leaves of what can be stepped to inside the box one tab stop: where one was last, else the first. */
function arrange(box: HTMLElement | null, last: Element | null): void {
  const stops = findStops(box);
  const stop = stops.find((one) => one === last && isSeen(one)) ?? stops.find(isSeen);
  for (const one of stops) {
    const tabIndex = one === stop ? 0 : -1;
    if (one.tabIndex !== tabIndex) one.tabIndex = tabIndex;
    // Said where one comes in, and not at every step.
    const isSaid = one === stop && one !== document.activeElement;
    if (isSaid && !one.hasAttribute('aria-describedby')) one.setAttribute('aria-describedby', ROVING_HINT);
    else if (!isSaid && one.getAttribute('aria-describedby') === ROVING_HINT) one.removeAttribute('aria-describedby');
  }
}

function findStops(box: HTMLElement | null): HTMLElement[] {
  const all = box?.querySelectorAll<HTMLElement>('button:not([disabled]), a[href], summary') ?? [];
  return [...all].filter((one) => isStop(box, one));
}

function isStop(box: HTMLElement | null, one: Element): boolean {
  const own = one.closest(OWN_WAYS);
  return one.closest('[data-roving]') === box && (own === null || own.contains(box)) && one.matches('button, a, summary');
}

function toBox(one: HTMLElement, isTable: boolean): Box {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  return { left, right, top, bottom, row: isTable ? (one.closest('tr')?.rowIndex ?? BELOW) : undefined };
}

function isSeen(one: HTMLElement): boolean {
  return one.checkVisibility();
}
