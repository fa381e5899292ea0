/** Is a yearly target still within reach? The rate that is needed from now on against the rate so far. Plain arithmetic. */

export interface RunRate {
  /** Part of the target that is reached; null for a target of zero. */
  share: number | null;
  /** What each remaining month must bring; 0 once the target is reached, null when no month is left before it is. */
  requiredPerMonth: number | null;
  /** What each month so far brought; null before the first month is over. */
  achievedPerMonth: number | null;
}

export interface RunRateInput {
  target: number;
  actual: number;
  elapsedMonths: number;
  months: number;
}

export function findRunRate({ target, actual, elapsedMonths, months }: RunRateInput): RunRate {
  const left = months - elapsedMonths;
  return {
    share: target === 0 ? null : actual / target,
    requiredPerMonth: actual >= target ? 0 : left > 0 ? (target - actual) / left : null,
    achievedPerMonth: elapsedMonths === 0 ? null : actual / elapsedMonths,
  };
}
