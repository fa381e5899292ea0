import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of the words in a cell, and how many lines of names are left over once every lane has one. */
export interface Room {
  cellWidth: number;
  spareLines: number;
}

const CELL_PADDING = 11;
/** A folded lane with one line of names, in px, and what stands below the rows. */
const LANE = 50;
const BELOW = 16;
export const LINE = 24;

/** How much room the table has so that all lanes stand on the first screen. */
export function useRoom(table: RefObject<HTMLElement | null>, columns: number, lanes: number): Room {
  const [room, setRoom] = useState<Room>({ cellWidth: 160, spareLines: 0 });
  useLayoutEffect(() => {
    const element = table.current;
    if (!element || columns === 0 || lanes === 0) return undefined;
    const measure = (): void => {
      const top = element.getBoundingClientRect().top + window.scrollY;
      const head = element.querySelector('thead')?.offsetHeight ?? 0;
      const spareLines = Math.max(0, Math.floor((window.innerHeight - top - head - BELOW - lanes * LANE) / LINE));
      const cellWidth = (element.querySelector('tbody td:not(:empty)')?.clientWidth ?? 0) - CELL_PADDING;
      setRoom((last) => (last.cellWidth === cellWidth && last.spareLines === spareLines ? last : { cellWidth, spareLines }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [table, columns, lanes]);
  return room;
}
