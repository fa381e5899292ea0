import { createContext, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ThemeName } from '../theme/use-palette.ts';
import { readTheme, remembered } from './preferences.ts';

/** Turns light into dark and back. */
export const SwitchTheme = createContext<() => void>(() => undefined);

/** The theme of the page (always light on paper) and the switch, which this browser remembers. */
export function useTheme(): [ThemeName, () => void] {
  const [theme, setTheme] = useState<ThemeName>(() =>
    readTheme(remembered.theme(), window.matchMedia('(prefers-color-scheme: dark)').matches),
  );
  const switchTheme = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark';
    remembered.keepTheme(next);
    setTheme(next);
  }, [theme]);
  const printing = usePrinting();
  return [printing ? 'light' : theme, switchTheme];
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
