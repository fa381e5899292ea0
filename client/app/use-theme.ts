import { createContext, useCallback, useState, useSyncExternalStore } from 'react';
import { useOnPaper } from '../theme/on-paper.ts';
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
  return [useOnPaper() ? 'light' : theme, switchTheme];
}

function followSystem(tell: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
