import type { Palette } from './colors.ts';

/** CSS variables of a palette: `--lt-ink`, `--lt-status-missing-fill`, `--lt-gap-extend-text` … */
export function toPaletteVariables(palette: Palette): Record<string, string> {
  const { status, gap, ...plain } = palette;
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(plain)) variables[`--lt-${toKebab(name)}`] = value;
  for (const [group, tones] of Object.entries({ status, gap })) {
    for (const [name, tone] of Object.entries(tones)) {
      for (const [part, value] of Object.entries(tone)) variables[`--lt-${group}-${name.toLowerCase()}-${part}`] = value;
    }
  }
  return variables;
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
