/** Do a value, its change and the printed growth rate fit together? Plain arithmetic: growth = change / (value − change). */

/** Printed rates are rounded, and the figures beside them too: half a percentage point is forgiven. */
const TOLERANCE_POINTS = 0.5;
/** The difference of two rates is not exact in binary: 7 − 6.5 may come out a hair above 0.5. */
const BINARY_SLACK = 1e-9;

export interface GrowthConsistency {
  /** Null where the value before the change was zero. */
  impliedGrowthPercent: number | null;
  consistent: boolean;
}

export interface GrowthInput {
  value: number;
  delta: number;
  growthPercent: number;
}

export function findGrowthConsistency({ value, delta, growthPercent }: GrowthInput): GrowthConsistency {
  const before = value - delta;
  if (before === 0) return { impliedGrowthPercent: null, consistent: false };
  const impliedGrowthPercent = (delta / before) * 100;
  return { impliedGrowthPercent, consistent: Math.abs(impliedGrowthPercent - growthPercent) <= TOLERANCE_POINTS + BINARY_SLACK };
}
