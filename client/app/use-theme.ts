import { createContext, useCallback, useState } from 'react';
import type { ThemeName } from '../theme/use-palette.ts';
import { readTheme, remembered } from './preferences.ts';

/** Turns light into dark and back. */
export const SwitchTheme = createContext<() => void>(() => undefined);

/** The theme of the page and the switch, which this browser remembers. */
export function useTheme(): [ThemeName, () => void] {
  const [theme, setTheme] = useState<ThemeName>(() =>
    readTheme(remembered.theme(), window.matchMedia('(prefers-color-scheme: dark)').matches),
  );
  const switchTheme = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark';
    remembered.keepTheme(next);
    setTheme(next);
  }, [theme]);
  return [theme, switchTheme];
}
