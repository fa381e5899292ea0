/**
 * How concentrated the makers of one product are: the Herfindahl-Hirschman index of their capacities.
 * Assumption: the capacities are of one unit and do not overlap. Linear.
 * [Hirschman 1945; Herfindahl 1950]
 */

export interface Concentration {
  makers: number;
  /** Sum of squared shares, 0 … 1; null where a capacity is unknown or nothing adds up: never a made-up 1.0. */
  hhi: number | null;
  topShare: number | null;
}

/** @param capacities not negative; null where unknown */
export function findConcentration(capacities: readonly (number | null)[]): Concentration {
  const makers = capacities.length;
  const known = capacities.filter((c) => c !== null);
  const total = [...known].sort((a, b) => a - b).reduce((sum, c) => sum + c, 0);
  if (known.length < makers || !(total > 0) || !Number.isFinite(total)) return { makers, hhi: null, topShare: null };
  const shares = known.map((c) => c / total).sort((a, b) => a - b);
  return { makers, hhi: shares.reduce((sum, s) => sum + s * s, 0), topShare: shares.at(-1)! };
}
