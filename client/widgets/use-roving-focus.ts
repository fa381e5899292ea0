import { useEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { findNeighbour, isRovingKey } from './find-neighbour.ts';

/**
 * One tab stop for a picture of many buttons, links and folds; inside it the arrow keys go from one to the next as they stand, Home
 * and End to the first and the last. Give the handlers to the box that holds the buttons.
 * @param inside selector of the part of the box that this holds for; null: of none, each is a stop of its own
 */
export function useRovingFocus(
  box: RefObject<HTMLElement | null>,
  inside: string | null = '',
): {
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const [last, setLast] = useState<Element | null>(null);
  const all = ['button:not([disabled])', 'a[href]', 'summary'].map((one) => `${inside} ${one}`).join();
  // A form that stands open inside is gone through as any form is.
  const find = (): HTMLElement[] =>
    inside === null ? [] : [...(box.current?.querySelectorAll<HTMLElement>(all) ?? [])].filter((one) => !one.closest('form'));
  // After every drawing: buttons come and go.
  useEffect(() => {
    const buttons = find();
    const stop = buttons.find((button) => button === last && isSeen(button)) ?? buttons.find(isSeen);
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
    return () => {
      for (const button of buttons) button.removeAttribute('tabindex');
    };
  });
  return {
    onFocus: (event) => setLast(event.target),
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !isRovingKey(event.key)) return;
      const buttons = find().filter(isSeen);
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

function isSeen(button: HTMLElement): boolean {
  return button.getClientRects().length > 0;
}
