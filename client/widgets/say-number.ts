/** Six digits, ten behind the point at most: what a sum of doubles adds behind them is noise. */
export function sayNumber(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: Math.abs(value) >= 10_000 }).format(
    Number(value.toFixed(10)) + 0,
  );
}
