import { useEffect, useRef, type RefObject } from 'react';

/**
 * Brings the first chosen thing inside a pane into view when the choice, or how much the pane holds, changes; the page itself does not
 * move.
 */
export function useScrollTo(chosen: ReadonlySet<string>, length = 0): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null);
  const key = [...chosen].join(' ');
  useEffect(() => {
    const box = pane.current;
    const first = key === '' ? null : box?.querySelector<HTMLElement>('.src-on');
    if (!box || !first) return;
    const above = first.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (above < 0 || above > box.clientHeight - 40) box.scrollTop += above - box.clientHeight / 3;
  }, [key, length]);
  return pane;
}
