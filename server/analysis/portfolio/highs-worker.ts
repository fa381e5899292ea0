/**
 * HiGHS in a thread of its own, so that a solve never holds the server up and can be ended from outside.
 * The thread's program is text and loads the solver by its full path: it runs the same from TypeScript sources and from the
 * compiled server, where there is no second file to point a thread at.
 * [Huangfu & Hall 2018, Parallelizing the dual revised simplex method]
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export interface Solution {
  /** As HiGHS says it: "Optimal", "Infeasible", "Time limit reached" … */
  status: string;
  objective: number;
  /** variable → value; empty when the solver has none. */
  values: Record<string, number>;
}

/** What a search needs from outside: a solver and a clock. */
export interface Solver {
  /** Solves a model in CPLEX LP format. The bound on seconds is the solver's own; a thread that outlives it is ended. */
  solve(model: string, seconds: number): Promise<Solution>;
  /** Seconds since some fixed moment. */
  now(): number;
}

const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
require(workerData.solver)().then((highs) => {
  const { Status, ObjectiveValue, Columns } = highs.solve(workerData.model, { time_limit: workerData.seconds, mip_rel_gap: 0, mip_abs_gap: 1e-9, output_flag: false });
  const values = {};
  for (const [name, column] of Object.entries(Columns)) if (Number.isFinite(column.Primal)) values[name] = column.Primal;
  parentPort.postMessage({ status: Status, objective: ObjectiveValue, values });
});`;

/** Loading the solver and reading the model take a moment beside the solving itself. */
const GRACE_SECONDS = 5;

export const highsSolver: Solver = { solve: solveWithHighs, now: () => performance.now() / 1000 };

function solveWithHighs(model: string, seconds: number): Promise<Solution> {
  return new Promise((resolve, reject) => {
    const solver = createRequire(import.meta.url).resolve('highs');
    const worker = new Worker(PROGRAM, { eval: true, execArgv: [], workerData: { solver, model, seconds } });
    const late = setTimeout(() => finish({ status: 'Time limit reached', objective: NaN, values: {} }), (seconds + GRACE_SECONDS) * 1000);
    function finish(solution: Solution): void {
      clearTimeout(late);
      void worker.terminate();
      resolve(solution);
    }
    worker.once('message', finish);
    worker.once('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
  });
}
