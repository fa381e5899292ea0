import { append } from '../../tools/append.ts';
import type { ChainPicture, MapProcess } from './types.ts';
import { isAvailable } from '../../widgets/status.ts';
import type { Focus, Selection } from './focus.ts';

/**
 * What a focus shows of the chain.
 * - lane, cell: its products, with the processes that make them and all that those need;
 * - product: `up` processes towards its inputs, `down` towards its uses;
 * - gap: upstream only through what is not available (that which is here needs no explanation), one step downstream.
 * Complexity: linear in products + flows for each direction.
 */
export function selectFocus(picture: ChainPicture, focus: Focus): Selection {
  if (focus.kind === 'all') {
    const all = new Set(picture.products.keys());
    return { core: all, products: all, processes: new Set(picture.processes.map((process) => process.id)) };
  }
  if (focus.kind === 'lane' || focus.kind === 'cell') return selectCells(picture, focus);
  const up = focus.kind === 'gap' ? Infinity : focus.up;
  const down = focus.kind === 'gap' ? 1 : focus.down;
  const passes = focus.kind === 'gap' ? (id: string) => !isAvailable(picture.products.get(id)?.status ?? 'OUTSIDE') : () => true;
  const processes = new Set([
    ...walk(picture, focus.product, up, { stepsOf: makersOf(picture), next: inputsOf, passes }),
    ...walk(picture, focus.product, down, { stepsOf: usersOf(picture), next: (process) => [process.output], passes: () => true }),
  ]);
  return withSurroundings(picture, new Set([focus.product]), processes);
}

function selectCells(picture: ChainPicture, focus: { kind: 'lane' | 'cell'; segment: string; stage?: number }): Selection {
  const core = new Set<string>();
  for (const product of picture.products.values()) {
    if (product.segment === focus.segment && (focus.kind === 'lane' || product.stage === focus.stage)) core.add(product.id);
  }
  const makes = (process: MapProcess) => core.has(process.output) || process.byproducts.some((id) => core.has(id));
  const uses = (process: MapProcess) => focus.kind === 'cell' && inputsOf(process).some((id) => core.has(id));
  return withSurroundings(picture, core, new Set(picture.processes.filter((p) => makes(p) || uses(p)).map((p) => p.id)));
}

/** Adds every input and main output of the chosen processes, and the by-products that are shown anyway or belong to the core's makers. */
function withSurroundings(picture: ChainPicture, core: ReadonlySet<string>, processes: ReadonlySet<string>): Selection {
  const products = new Set(core);
  const chosen = picture.processes.filter((process) => processes.has(process.id));
  for (const process of chosen) {
    for (const id of inputsOf(process)) products.add(id);
    products.add(process.output);
  }
  return { core, products: new Set([...products].filter((id) => picture.products.has(id))), processes };
}

/** A way through the chain: the processes that leave a product, the products that a process leads to, those that may be passed. */
interface Way {
  stepsOf: (id: string) => readonly MapProcess[];
  next: (process: MapProcess) => readonly string[];
  passes: (id: string) => boolean;
}

/** Ids of the processes within `depth` steps. */
function walk(picture: ChainPicture, start: string, depth: number, { stepsOf, next, passes }: Way): Set<string> {
  const found = new Set<string>();
  const seen = new Set([start]);
  let front = [start];
  for (let step = 0; step < depth && front.length > 0; step++) {
    const ahead: string[] = [];
    for (const id of front) {
      if (id !== start && !passes(id)) continue;
      for (const process of stepsOf(id)) {
        found.add(process.id);
        for (const other of next(process)) {
          if (seen.has(other) || !picture.products.has(other)) continue;
          seen.add(other);
          ahead.push(other);
        }
      }
    }
    front = ahead;
  }
  return found;
}

/** All product ids that a process takes in, OR groups included. */
export function inputsOf(process: MapProcess): string[] {
  return [...process.inputs, ...process.choices.flat()];
}

function makersOf(picture: ChainPicture): (id: string) => readonly MapProcess[] {
  return indexBy(picture, (process) => [process.output, ...process.byproducts]);
}

function usersOf(picture: ChainPicture): (id: string) => readonly MapProcess[] {
  return indexBy(picture, inputsOf);
}

function indexBy(picture: ChainPicture, keys: (process: MapProcess) => readonly string[]): (id: string) => readonly MapProcess[] {
  const index = new Map<string, MapProcess[]>();
  for (const process of picture.processes) {
    for (const key of new Set(keys(process))) {
      append(index, key, process);
    }
  }
  return (id) => index.get(id) ?? [];
}
