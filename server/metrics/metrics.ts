/** What the service tells of itself: numbers only, and only with labels out of closed lists, so that no caller can make them grow. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** One request that is over. */
export interface Counted {
  /** The name of its GraphQL operation, null for one without a name; left out where it was none. */
  operation?: string | null;
  /** The code of the first error of the answer. */
  code?: string;
  status: number;
  cost?: number;
  ms: number;
}

/** The numbers that others hold: each gives a way to read its own, which is used when the metrics are asked for. */
export const GAUGES = {
  workerQueue: { name: 'liantu_worker_queue_length', help: 'Questions that wait for a worker thread.' },
  cacheBytes: { name: 'liantu_cache_bytes', help: 'Bytes that the caches hold, all threads together.' },
  snapshotAge: {
    name: 'liantu_snapshot_age_seconds',
    help: 'Seconds for which the graph could not confirm the data in memory, 0 while it can.',
  },
} as const;

export const ENGINE_STATES = ['ready', 'stale', 'unavailable'] as const;
export type EngineState = (typeof ENGINE_STATES)[number];

export interface Metrics {
  count(request: Counted): void;
  /** `read` gives null while there is no such number. */
  watch(gauge: keyof typeof GAUGES, read: () => number | null | Promise<number | null>): void;
  watchEngine(read: () => EngineState | Promise<EngineState>): void;
  /** Everything in the text form of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

const COST_BUCKETS = [10, 100, 1_000, 5_000, 10_000, 20_000, 40_000, 60_000];
const SECONDS_BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** @param operations the names that are told apart; any other counts as `other` */
export function createMetrics(operations: readonly string[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const known = new Set(operations);
  const requests = new Counter({
    name: 'liantu_requests_total',
    help: 'Answered requests by GraphQL operation (other: a name that is not ours, unnamed, none: no GraphQL), status and code of the first error.',
    labelNames: ['operation', 'status', 'code'],
    registers,
  });
  const cost = new Histogram({
    name: 'liantu_query_cost',
    help: 'Estimated cost of the GraphQL documents.',
    buckets: COST_BUCKETS,
    registers,
  });
  const seconds = new Histogram({
    name: 'liantu_request_duration_seconds',
    help: 'How long answers took.',
    labelNames: ['operation'],
    buckets: SECONDS_BUCKETS,
    registers,
  });
  // With the event loop's lag, memory and processor time, under the names that dashboards know.
  collectDefaultMetrics({ register: registry });

  const toOperation = (name: string | null | undefined): string =>
    name === undefined ? 'none' : name === null ? 'unnamed' : known.has(name) ? name : 'other';

  return {
    contentType: registry.contentType,
    count(request) {
      const operation = toOperation(request.operation);
      requests.inc({ operation, status: request.status, code: request.code ?? 'OK' });
      seconds.observe({ operation }, request.ms / 1000);
      if (request.cost !== undefined) cost.observe(request.cost);
    },
    watch(gauge, read) {
      addGauge(registry, GAUGES[gauge], async (self) => self.set((await read()) ?? Number.NaN));
    },
    watchEngine(read) {
      const about = { name: 'liantu_engine_state', help: 'The state of the graph: 1 at the one it is in.', labelNames: ['state'] };
      addGauge(registry, about, async (self) => {
        const now = await read();
        for (const state of ENGINE_STATES) self.set({ state }, state === now ? 1 : 0);
      });
    },
    text: () => registry.metrics(),
  };
}

function addGauge(
  registry: Registry,
  { name, help, labelNames = [] }: { name: string; help: string; labelNames?: string[] },
  collect: (self: Gauge) => Promise<void>,
): void {
  const gauge: Gauge = new Gauge({ name, help, labelNames, registers: [registry], collect: () => collect(gauge) });
}
