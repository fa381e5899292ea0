/**
 * The choice as a 0/1 model in CPLEX LP format: x item chosen, z process runs, y product is there, s a product that is made
 * already gets a further maker, e a process runs on inputs from outside a ring. A process runs only when each of its inputs is there;
 * rings of plants that feed only each other
 * are cut off afterwards, one ring at a time (see find-portfolio.ts).
 */
import { append } from '../../domain/append.ts';
import type { Item, PortfolioProblem } from './portfolio-items.ts';

/** A ring: its products are there only when one of the processes runs on inputs from outside the ring. */
export interface RingCut {
  products: number[];
  processes: number[];
}

/** Cost is a tie-break only: among choices of equal gain the cheaper one. */
const COST_WEIGHT = 1e-6;

export function toLp(problem: PortfolioProblem, cuts: readonly RingCut[], relaxed = false): string {
  const { items, gain, budget, carbonLimit, stageLimits } = problem;
  const { open, again, itemsOf, processes } = readStructure(problem);
  const mayCome = new Set(open);
  const total = items.reduce((sum, item) => sum + item.cost, 0) + 1;
  const objective = [
    ...open.map((q) => term(gain[q]!, `y${q}`)),
    ...again.map((q) => term(gain[q]!, `s${q}`)),
    ...items.map((item) => term((-COST_WEIGHT * item.cost) / total, `x${item.product}`)),
  ];
  const rows = [
    [...items.map((item) => term(item.charge, `x${item.product}`)), `<= ${budget}`],
    ...(carbonLimit === null ? [] : [[...items.map((item) => term(item.carbon, `x${item.product}`)), `<= ${carbonLimit}`]]),
    ...stageLimits.map(({ stage, most }) => [
      ...items.filter((item) => item.stage === stage).map((item) => term(1, `x${item.product}`)),
      `<= ${most}`,
    ]),
    ...processes.map((p) => [term(1, `z${p}`), ...itemsOf.get(p)!.map((item) => term(-1, `x${item.product}`)), '<= 0']),
    ...processes.flatMap((p) => toInputRows(problem, p, `z${p}`, (q) => mayCome.has(q))),
    ...open.map((q) => [term(1, `y${q}`), ...toSources(problem, q, itemsOf), '<= 0']),
    ...again.map((q) => [term(1, `s${q}`), ...toSources(problem, q, itemsOf), '<= 0']),
    ...cuts.flatMap((cut, c) => toCutRows(problem, cut, c, mayCome)),
  ].filter((row) => row.length > 1);
  const names = [
    ...items.map((item) => `x${item.product}`),
    ...processes.map((p) => `z${p}`),
    ...open.map((q) => `y${q}`),
    ...again.map((q) => `s${q}`),
    ...cuts.flatMap((cut, c) => cut.processes.map((p) => `e${c}_${p}`)),
  ];
  return [
    'Maximize',
    'obj:',
    ...(objective.length > 0 ? objective : ['0 none']),
    'Subject To',
    ...rows.flatMap((row, i) => [`c${i}:`, ...row]),
    ...(relaxed ? ['Bounds', ...names.map((name) => `0 <= ${name} <= 1`)] : ['Binary', ...names]),
    'End',
    '',
  ].join('\n');
}

interface Structure {
  /** Products that are not there yet but some item could bring. */
  open: number[];
  /** Products that are made here already and gain by a further maker. */
  again: number[];
  processes: number[];
  itemsOf: Map<number, Item[]>;
}

/** What the items can touch; all ascending. */
export function readStructure({ view, items, base, gain }: PortfolioProblem): Structure {
  const { yieldStart, yields } = view.model.graph;
  const itemsOf = new Map<number, Item[]>();
  const open = new Set<number>();
  const again = new Set<number>();
  const touch = (q: number) => {
    if (!base[q]) open.add(q);
    else if (gain[q]! > 0) again.add(q);
  };
  for (const item of items) {
    touch(item.product);
    for (const p of item.processes) {
      append(itemsOf, p, item);
      for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) touch(yields[k]!);
    }
  }
  const ascending = (list: Iterable<number>) => [...list].sort((a, b) => a - b);
  return { open: ascending(open), again: ascending(again), processes: ascending(itemsOf.keys()), itemsOf };
}

/** z ≤ sum of the members that could come, for every requirement that nothing there meets yet. */
function toInputRows({ view, base }: PortfolioProblem, p: number, name: string, mayCome: (q: number) => boolean): string[][] {
  const { requirementStart, memberStart, members } = view.model.graph;
  const rows: string[][] = [];
  for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
    const list = [...members.subarray(memberStart[r]!, memberStart[r + 1]!)];
    if (!list.some((q) => base[q])) rows.push([term(1, name), ...list.filter(mayCome).map((q) => term(-1, `y${q}`)), '<= 0']);
  }
  return rows;
}

function toCutRows(problem: PortfolioProblem, cut: RingCut, c: number, open: ReadonlySet<number>): string[][] {
  const ring = new Set(cut.products);
  const outside = (q: number) => open.has(q) && !ring.has(q);
  return [
    ...cut.processes.flatMap((p) => [
      [term(1, `e${c}_${p}`), term(-1, `z${p}`), '<= 0'],
      ...toInputRows(problem, p, `e${c}_${p}`, outside),
    ]),
    ...cut.products.map((q) => [term(1, `y${q}`), ...cut.processes.map((p) => term(-1, `e${c}_${p}`)), '<= 0']),
  ];
}

function toSources({ view, items }: PortfolioProblem, q: number, itemsOf: ReadonlyMap<number, Item[]>): string[] {
  const { sourceStart, sources } = view.model.graph;
  const brought = items.some((item) => item.product === q && item.processes.length === 0);
  return [
    ...[...sources.subarray(sourceStart[q]!, sourceStart[q + 1]!)].filter((p) => itemsOf.has(p)).map((p) => term(-1, `z${p}`)),
    ...(brought ? [term(-1, `x${q}`)] : []),
  ];
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
}
