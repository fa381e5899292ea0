import { useEffect, useState, type RefObject } from 'react';

/** How wide a box is drawn, in pixels; `fallback` until that is known. */
export function useWidth(box: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.round(element.clientWidth) || fallback));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, fallback]);
  return width;
}
