import { useEffect, useRef } from 'react';

/**
 * When the picture changes, what had the keyboard's focus is gone: the title of the new one takes it, so that one reads on
 * from there. The first picture of a page leaves the focus where the browser has it. `picture` names what is shown.
 */
export function useHeadingFocus(picture: string): void {
  const last = useRef(picture);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (last.current !== picture && lost) document.querySelector<HTMLElement>('.map-title')?.focus({ preventScroll: true });
    last.current = picture;
  }, [picture]);
}
