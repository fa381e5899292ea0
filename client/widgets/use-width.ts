import type { RefObject } from 'react';
import { useSize } from './use-size.ts';

/** How wide a box is drawn, in px; `fallback` until that is known. */
export function useWidth(box: RefObject<HTMLElement | null>, fallback: number): number {
  return useSize(box)?.width || fallback;
}
