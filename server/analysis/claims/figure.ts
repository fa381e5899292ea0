/** Reads a printed figure: "5000万吨/年" is 50,000,000 t. Only what is unambiguous; anything else is null. */
export interface Figure {
  value: number;
  unit: 't';
}

const MULTIPLES: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, k: 1e3, M: 1e6 };
const TONNES = /^\D*?([\d,]+(?:\.\d+)?)\s*(千万|百万|千|万|亿|k|M)?\s*(?:吨|t)(?:\s*\/\s*(?:年|a))?\s*$/;

export function readTonnes(raw: string): Figure | null {
  const match = TONNES.exec(raw.trim());
  if (!match) return null;
  return { value: Number(match[1]!.replaceAll(',', '')) * MULTIPLES[match[2] ?? '']!, unit: 't' };
}
