import { createContext, useContext } from 'react';
import { PALETTES, type Palette } from './colors.ts';

export type ThemeName = 'light' | 'dark';

/** Which of the two themes is on; the frame provides it. */
export const ThemeContext = createContext<ThemeName>('light');

export function useThemeName(): ThemeName {
  return useContext(ThemeContext);
}

/** The colours as plain values, for canvas; in CSS use the variables `--lt-…` of palette-variables.ts. */
export function usePalette(): Palette {
  return PALETTES[useContext(ThemeContext)];
}
