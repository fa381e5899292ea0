/** What the graph shows. Depths count processes; Infinity is "the whole way". */
export type Focus =
  | { kind: 'all' }
  | { kind: 'lane'; segment: string }
  | { kind: 'cell'; segment: string; stage: number }
  | { kind: 'gap'; product: string }
  | { kind: 'product'; product: string; up: number; down: number };

/** Products and processes to draw; `core` are those that were asked for, the rest is their surroundings. */
export interface Selection {
  core: ReadonlySet<string>;
  products: ReadonlySet<string>;
  processes: ReadonlySet<string>;
}
