import { useLayoutEffect, type RefObject } from 'react';

/** Tells the style sheets how much of the window the header takes (`--lt-header-height`): with long words it has a second row. */
export function useHeaderHeight(header: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = header.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--lt-header-height', `${element.offsetHeight}px`);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [header]);
}
