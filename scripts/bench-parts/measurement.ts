import { toOwnWait, type Look } from '../local/watch-life.ts';

/** One line of the bench. Ratios compare two things measured in the same run, since the machines are noisy. */
export interface Measurement {
  name: string;
  /** What was measured against what, with the times. */
  detail: string;
  /** Null where the thing is only reported, or a rival is not installed. */
  ratio: number | null;
  /** The bound in words, e.g. "at most 8 ×". */
  target: string;
  /** Null where there is no bound or nothing to compare with. */
  met: boolean | null;
}

/** A part of the bench: measures a few things, one after the other; `only` picks some of them where the part can. */
export type BenchPart = (only: string) => Promise<Measurement[]>;

/** The best of several runs in milliseconds: the least disturbed one. */
export async function bestOf(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** As bestOf, of the time that the processor spent on it: for growth on a machine that others load too. */
export async function bestCpuOf(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The median of several runs in milliseconds: what a caller usually waits. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** A measurement that must stay at or below a bound. */
export function atMost(name: string, ratio: number, bound: number, detail: string): Measurement {
  return { name, ratio, target: `at most ${bound} ×`, met: ratio <= bound, detail };
}

/** A measurement that must reach a bound. */
export function atLeast(name: string, ratio: number, bound: number, detail: string): Measurement {
  return { name, ratio, target: `at least ${bound} ×`, met: ratio >= bound, detail };
}

/** What the service promises to whoever asks whether it is there. */
const PROMISED_MS = 200;

/** The longest that callers waited for the service, and not for the machine that it shares. */
export function toSilence(name: string, looks: readonly Look[]): Measurement {
  const own = Math.max(...looks.map(toOwnWait));
  const whole = Math.max(...looks.map(({ live }) => live));
  const bare = Math.max(...looks.map((look) => look.bare));
  const detail = `${own.toFixed(0)} ms of its own (the promise is ${PROMISED_MS} ms) in ${looks.length} looks; with the machine's part at most ${whole.toFixed(0)} ms, an idle server ${bare.toFixed(0)} ms`;
  return { ...reported(name, detail), met: own <= PROMISED_MS };
}

/** A figure that is only reported. */
export function reported(name: string, detail: string): Measurement {
  return { name, ratio: null, target: '', met: null, detail };
}
