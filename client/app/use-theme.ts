import { createContext, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { ThemeName } from '../theme/use-palette.ts';
import { readTheme, remembered } from './preferences.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Turns light into dark and back. */
export const SwitchTheme = createContext<() => void>(() => undefined);

/**
 * The theme of the page (always light on paper) and the switch, which this browser remembers. As long as nobody has switched, or has
 * switched back to what the system shows, the page follows the system, at once.
 */
export function useTheme(): [ThemeName, () => void] {
  const [chosen, setChosen] = useState(remembered.theme);
  const system = useSyncExternalStore(followSystem, () => window.matchMedia(DARK).matches);
  const theme = readTheme(chosen, system);
  const switchTheme = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark';
    const kept = next === readTheme(null, system) ? 'system' : next;
    remembered.keepTheme(kept);
    setChosen(kept);
  }, [theme, system]);
  const printing = usePrinting();
  return [printing ? 'light' : theme, switchTheme];
}

function followSystem(tell: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** Paper is white: whether the page is being printed. It is drawn anew before the browser takes its picture. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = window.matchMedia('print');
    const set = (now: boolean) => () => flushSync(() => setPrinting(now));
    const [before, after] = [set(true), set(false)];
    const change = () => (print.matches ? before : after)();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    print.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      print.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
