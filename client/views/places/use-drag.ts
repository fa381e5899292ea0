import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Spot } from './view.ts';

/** Less than this is a press, not a drag. */
const LEAST = 4;

/** A window that is dragged with mouse or finger and zoomed with the wheel (around the pointer, in px from its middle). */
export function useDrag(
  box: RefObject<HTMLElement | null>,
  events: { onMove: (by: Spot) => void; onZoom: (factor: number, around: Spot) => void },
): { onPointerDown: (event: PointerEvent) => void; onPointerMove: (event: PointerEvent) => void; onPointerUp: () => void } {
  const live = useRef(events);
  const last = useRef<(Spot & { moved: boolean }) | null>(null);
  useEffect(() => {
    live.current = events;
  });
  useEffect(() => {
    const element = box.current;
    // React listens to the wheel without the right to keep the page from scrolling.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top, width, height } = element!.getBoundingClientRect();
      live.current.onZoom(event.deltaY < 0 ? 1.25 : 0.8, { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 });
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [box]);
  return {
    onPointerDown: (event) => {
      if (event.button === 0) last.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event) => {
      const from = last.current;
      if (!from || event.buttons === 0) return;
      const by = { x: event.clientX - from.x, y: event.clientY - from.y };
      if (!from.moved && Math.hypot(by.x, by.y) < LEAST) return;
      // Only now: a captured pointer would give its click to the box instead of the mark.
      if (!from.moved) box.current?.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY, moved: true };
      live.current.onMove(by);
    },
    onPointerUp: () => {
      last.current = null;
    },
  };
}
