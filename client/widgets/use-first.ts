import { useState } from 'react';

/** The first lines of a list, and how to see all of it. */
export function useFirst<T>(list: readonly T[], most: number): { shown: readonly T[]; hidden: number; showAll: () => void } {
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, most);
  return { shown, hidden: list.length - shown.length, showAll: () => setAll(true) };
}
