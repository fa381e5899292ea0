/** Which column a table is sorted by, and whether from its largest down. */
export interface Sorting {
  column: number;
  down: boolean;
}

/** What a figure is multiplied by for its unit's beginning. */
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, k: 1e3, M: 1e6, G: 1e9, bn: 1e9 };
const FIGURE = /^[≥≤<>~≈约至多少\s]*(?:CNY )?([-−]?\d[\d,]*(?:\.\d+)?)(?:\s*[–-]\s*[\d,.]+)?\s*(万亿|万|亿|bn|[kMG](?=[a-zA-Z])|M$)?/;

/**
 * The keys in the order of the texts that stand in their cells: figures as figures (with bounds, 万 and 亿, k and M), words as the
 * language sorts them, what is empty last either way.
 */
export function sortKeys(cells: readonly { key: string; text: string }[], down: boolean, language: string): string[] {
  const figures = cells.map(({ text }) => toFigure(text));
  const filled = cells.filter(({ text }) => text !== '').length;
  const byFigure = filled > 0 && figures.filter((figure) => figure !== null).length * 2 > filled;
  const words = new Intl.Collator(language, { numeric: true });
  const sign = down ? -1 : 1;
  return cells
    .map(({ key, text }, at) => ({ key, text, figure: figures[at] ?? null }))
    .sort((a, b) => {
      const [blankA, blankB] = byFigure ? [a.figure === null, b.figure === null] : [a.text === '', b.text === ''];
      if (blankA || blankB) return Number(blankA) - Number(blankB);
      return sign * (byFigure ? a.figure! - b.figure! : words.compare(a.text, b.text));
    })
    .map(({ key }) => key);
}

/** The figure that a text begins with, null where it begins with none. */
export function toFigure(text: string): number | null {
  const [, digits, scale] = FIGURE.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  return Number(digits.replaceAll(',', '').replace('−', '-')) * (scale === undefined ? 1 : SCALES[scale]!);
}
