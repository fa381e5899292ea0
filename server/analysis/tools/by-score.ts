/** The one order of every ranking: higher scores first, and what is equal to nine decimals is a tie, for ids to break. */

const DECIMALS = 1e9;

/** A score without the noise of binary sums: 0.1 + 0.2 and 0.3 come out the same. */
export function roundScore(score: number): number {
  const scaled = score * DECIMALS;
  return Number.isFinite(scaled) ? Math.round(scaled) / DECIMALS : score;
}

/** Negative when `a` ranks before `b`, 0 for a tie. */
export function compareScores(a: number, b: number): number {
  const [x, y] = [roundScore(a), roundScore(b)];
  return x === y ? 0 : x > y ? -1 : 1;
}
