export interface Measured {
  value: number | null;
  unit: string | null;
}

/** Where figures stand on one line. `at`: 0 to 1 for each figure, null where it has no place on it. */
export interface Scale {
  at: (number | null)[];
  /** Steps of ten times, because the figures are that far from each other. */
  isLog: boolean;
}

/** From here on the smaller ones would lie on one another. */
const FAR = 50;

/**
 * One line for rival figures, from nothing (or a power of ten) to the largest. It holds the figures of the unit that most of them have:
 * tonnes of nickel stand beside no tonnes of what contains it. Null where fewer than two have a value: there is nothing to compare by eye.
 */
export function toScale(figures: readonly Measured[]): Scale | null {
  const unit = mostCommonUnit(figures);
  const own = figures.map((one) => (one.unit === unit && one.value !== null && one.value >= 0 ? one.value : null));
  const values = own.filter((value) => value !== null);
  if (values.length < 2 || new Set(values).size < 2) return null;
  const largest = Math.max(...values);
  const smallest = Math.min(...values.filter((value) => value > 0));
  const isLog = largest / smallest > FAR;
  const floor = Math.floor(Math.log10(smallest));
  const place = (value: number): number =>
    isLog ? (value === 0 ? 0 : (Math.log10(value) - floor) / (Math.log10(largest) - floor)) : value / largest;
  return { at: own.map((value) => (value === null ? null : place(value))), isLog };
}

function mostCommonUnit(figures: readonly Measured[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { value, unit } of figures) if (value !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
