const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: false });
const grouped = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** Six digits, ten behind the point at most: what a sum of doubles adds behind them is noise. */
export function sayNumber(value: number): string {
  return (Math.abs(value) >= 10_000 ? grouped : plain).format(Number(value.toFixed(10)) + 0);
}
