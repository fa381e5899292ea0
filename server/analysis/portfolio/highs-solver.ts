/**
 * HiGHS in the thread that asks. A fresh copy of the solver for each model: one that ran into its limit keeps what it had.
 * [Huangfu & Hall 2018, Parallelizing the dual revised simplex method]
 */

export interface Solution {
  /** As HiGHS says it: "Optimal", "Infeasible", "Time limit reached" … */
  status: string;
  objective: number;
  /** variable → value; empty when the solver has none. */
  values: Record<string, number>;
}

/** What a search needs from outside: a solver and a clock. */
export interface Solver {
  /** Solves a model in CPLEX LP format, within so many seconds. */
  solve(model: string, seconds: number): Promise<Solution>;
  /** Seconds since some fixed moment. */
  now(): number;
}

const OUT_OF_TIME: Solution = { status: 'Time limit reached', objective: NaN, values: {} };

/** @param secondsLeft what is left for all models together, at the moment it is asked */
export function createHighsSolver(secondsLeft: () => number = () => Infinity): Solver {
  return {
    now: () => performance.now() / 1000,
    async solve(model, seconds) {
      const { default: loadHighs } = await import('highs');
      const highs = await loadHighs();
      const limit = Math.min(seconds, secondsLeft());
      if (limit <= 0) return OUT_OF_TIME;
      const options = { time_limit: limit, mip_rel_gap: 0, mip_abs_gap: 1e-9, output_flag: false };
      const { Status, ObjectiveValue, Columns } = highs.solve(model, options);
      const values: Record<string, number> = {};
      for (const [name, column] of Object.entries(Columns)) {
        const value = 'Primal' in column ? column.Primal : NaN;
        if (Number.isFinite(value)) values[name] = value;
      }
      return { status: Status, objective: ObjectiveValue, values };
    },
  };
}

export const highsSolver: Solver = createHighsSolver();
