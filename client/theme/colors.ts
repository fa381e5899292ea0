import type { GapKind, ProductStatus } from '../api/generated.ts';

/**
 * The colours of the product, once: `fill` for bars and marks, `text` for words (contrast ≥ 4.5 on its background), `soft` behind words.
 */
export interface Tone {
  fill: string;
  text: string;
  soft: string;
}

export interface Palette {
  accent: string;
  background: string;
  surface: string;
  line: string;
  lineSoft: string;
  ink: string;
  inkSoft: string;
  status: Readonly<Record<ProductStatus, Tone>>;
  gap: Readonly<Record<GapKind, Tone>>;
}

const LIGHT_RED: Tone = { fill: '#cf1322', text: '#b81420', soft: '#fff1f0' };
const LIGHT_BLUE: Tone = { fill: '#1668dc', text: '#0d56c4', soft: '#e9f2ff' };
const LIGHT_AMBER: Tone = { fill: '#d48806', text: '#8a5600', soft: '#fff7e6' };
const DARK_RED: Tone = { fill: '#f0605d', text: '#ff8583', soft: '#3a1d1f' };
const DARK_BLUE: Tone = { fill: '#4a90f0', text: '#7db4ff', soft: '#17283f' };
const DARK_AMBER: Tone = { fill: '#e0a030', text: '#edb95a', soft: '#352a17' };

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    accent: '#27496d',
    background: '#f4f5f7',
    surface: '#ffffff',
    line: '#d5d9df',
    lineSoft: '#e8ebef',
    ink: '#1c2127',
    inkSoft: '#565e69',
    status: {
      STRONG: { fill: '#22794a', text: '#1c6b40', soft: '#e8f5ed' },
      WEAK: LIGHT_AMBER,
      POSSIBLE: { fill: '#7c8088', text: '#565e69', soft: '#f1f2f4' },
      PLANNED: LIGHT_BLUE,
      MISSING: LIGHT_RED,
      BOUGHT_IN: { fill: '#7d92ad', text: '#4c627d', soft: '#eef2f7' },
      OUTSIDE: { fill: '#c9cdd4', text: '#656c76', soft: '#f7f8f9' },
    },
    gap: { SUPPLEMENT: LIGHT_RED, EXTEND: LIGHT_BLUE, STRENGTHEN: LIGHT_AMBER },
  },
  dark: {
    accent: '#7fa8d6',
    background: '#14171b',
    surface: '#1c2026',
    line: '#3b424c',
    lineSoft: '#2b3038',
    ink: '#e9ecf0',
    inkSoft: '#a7aeb9',
    status: {
      STRONG: { fill: '#4fae7b', text: '#6cc794', soft: '#183025' },
      WEAK: DARK_AMBER,
      POSSIBLE: { fill: '#9aa1ac', text: '#b4bac4', soft: '#282c33' },
      PLANNED: DARK_BLUE,
      MISSING: DARK_RED,
      BOUGHT_IN: { fill: '#8398b4', text: '#a9bcd4', soft: '#222b36' },
      OUTSIDE: { fill: '#545b66', text: '#9097a2', soft: '#20242a' },
    },
    gap: { SUPPLEMENT: DARK_RED, EXTEND: DARK_BLUE, STRENGTHEN: DARK_AMBER },
  },
};
