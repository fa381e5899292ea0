import { useEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { findNeighbour, isRovingKey } from './find-neighbour.ts';

/**
 * One tab stop for a picture of many buttons; inside it the arrow keys go from button to button as they stand, Home and End to the first
 * and the last. Give the handlers to the box that holds the buttons. @param inside selector of the part of the box that this holds for
 */
export function useRovingFocus(
  box: RefObject<HTMLElement | null>,
  inside = '',
): {
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const [last, setLast] = useState<Element | null>(null);
  const find = (): HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>(`${inside} button:not([disabled]), ${inside} a[href]`) ?? []),
  ];
  // After every drawing: buttons come and go.
  useEffect(() => {
    const buttons = find();
    const stop = buttons.find((button) => button === last) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });
  return {
    onFocus: (event) => setLast(event.target),
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !isRovingKey(event.key)) return;
      const buttons = find().filter((button) => button.getClientRects().length > 0);
      const at = buttons.indexOf(event.target as HTMLElement);
      if (at < 0) return;
      const next = findNeighbour(
        buttons.map((button) => button.getBoundingClientRect()),
        at,
        event.key,
      );
      event.preventDefault();
      buttons[next]?.focus();
    },
  };
}
