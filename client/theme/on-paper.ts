import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let drawing = 0;
const readers = new Set<() => void>();

/** Paper is white: whether the page is being printed or taken as a picture. It is drawn anew before that happens. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(follow, () => drawing > 0 || window.matchMedia('print').matches || printing);
}

/** Draws the page as on paper while `take` looks at it; nobody sees it meanwhile. */
export function asOnPaper<T>(take: () => T): T {
  const set = (by: 1 | -1) => {
    drawing += by;
    document.documentElement.toggleAttribute('data-still', drawing > 0);
    flushSync(() => readers.forEach((tell) => tell()));
  };
  set(1);
  try {
    return take();
  } finally {
    set(-1);
  }
}

let printing = false;

function follow(tell: () => void): () => void {
  const print = window.matchMedia('print');
  const set = (now: boolean | null) => () => {
    printing = now ?? print.matches;
    flushSync(tell);
  };
  const [before, after, change] = [set(true), set(false), set(null)];
  readers.add(tell);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  print.addEventListener('change', change);
  return () => {
    readers.delete(tell);
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    print.removeEventListener('change', change);
  };
}
