/** Closure against a plain pass, packages against exhaustive search, and the graph methods against halp and networkx. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAndOrGraph, type AndOrGraph } from '../../server/analysis/makeable/and-or-graph.ts';
import { closure } from '../../server/analysis/makeable/closure.ts';
import { solvePackages } from '../../server/analysis/packages/packages.ts';
import { findCutPoints } from '../../server/analysis/network/cut-points.ts';
import { findDominators } from '../../server/analysis/dominators/dominators.ts';
import { toLinks } from '../../server/analysis/dominators/dominators-links.ts';
import { findBenchPython, runRival } from './bench-venv.ts';
import { atLeast, atMost, bestOf, reported, type Measurement } from './measurement.ts';
import { createNetworkLinks, createPlantedChain, createRandomChain, type GeneratedChain } from './methods-a-chains.ts';

const RIVALS = ['halp==1.0.0', 'networkx==3.6.1'];
const SMALL = 10_000;
const LARGE = 100_000;
const RUNS = 30;

interface Rival {
  visitSeconds: number;
  visited: number;
  dominatorSeconds: number;
  dominated: number;
  cutSeconds: number;
  articulation: number;
  bridges: number;
}

export async function measure(): Promise<Measurement[]> {
  return [...(await measureClosure()), ...(await measurePackages()), ...(await measureRivals())];
}

async function measureClosure(): Promise<Measurement[]> {
  const small = toGraph(createRandomChain(SMALL));
  const large = toGraph(createRandomChain(LARGE));
  const pass = await bestOf(RUNS, () => passOver(large.graph));
  const ofSmall = await bestOf(RUNS, () => closure(small.graph, small.base));
  const ofLarge = await bestOf(RUNS, () => closure(large.graph, large.base));
  const links = large.graph.members.length + large.graph.yields.length;
  return [
    atMost(
      `closure, ${LARGE} products and processes, against one plain pass`,
      ofLarge / pass,
      8,
      `${ofLarge.toFixed(2)} ms against ${pass.toFixed(2)} ms, ${links} links, ${closure(large.graph, large.base).size} products made`,
    ),
    atMost(`closure, ${SMALL} → ${LARGE}`, ofLarge / ofSmall, 20, `${ofSmall.toFixed(2)} ms → ${ofLarge.toFixed(2)} ms`),
  ];
}

/** Reads every link once, product by product and process by process, as the closure must. @returns a sum, so that no link can be skipped */
function passOver({ useStart, uses, requirementProcess, yieldStart, yields }: AndOrGraph): number {
  let sum = 0;
  for (let q = 0; q + 1 < useStart.length; q++) for (let k = useStart[q]!; k < useStart[q + 1]!; k++) sum += requirementProcess[uses[k]!]!;
  for (let p = 0; p + 1 < yieldStart.length; p++) for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) sum += yields[k]!;
  return sum;
}

async function measurePackages(): Promise<Measurement[]> {
  const planted = createPlantedChain();
  const { graph, base } = toGraph(planted);
  const target = graph.productIndex.get(planted.target) as number;
  const solve = () => solvePackages(graph, { base, target, items: 'PURCHASED', first: 5 });
  const answer = solve();
  if (answer.minimumSize !== planted.minimumSize)
    throw new Error(`The planted size is ${planted.minimumSize}, found was ${answer.minimumSize}.`);
  const ours = await bestOf(5, solve);
  let sets = 0;
  const theirs = await bestOf(1, () => {
    sets = searchExhaustively(graph, base, target, 3);
  });
  const large = createRandomChain(LARGE, 5);
  return [
    atLeast(
      'packages, planted minimum size 8, 2,000 processes, against exhaustive search up to size 3',
      theirs / ours,
      100,
      `${ours.toFixed(1)} ms (first 5, minimum proved, ${answer.visited} sets looked at) against ${theirs.toFixed(0)} ms (${sets} sets, nothing found)`,
    ),
    await reportLarge('PURCHASED', large),
    await reportLarge('ANY', large),
  ];
}

/** One closure per set of bought products. @returns how many sets were tried */
function searchExhaustively(graph: AndOrGraph, base: readonly number[], target: number, largest: number): number {
  const has = closure(graph, base).has;
  const items = [...graph.products.keys()].filter((q) => !has[q] && graph.sourceStart[q] === graph.sourceStart[q + 1]);
  let sets = 0;
  const extend = (chosen: number[], from: number): void => {
    for (let i = from; i < items.length; i++) {
      const set = [...chosen, items[i]!];
      sets++;
      if (closure(graph, [...base, ...set]).has[target]) throw new Error('A package below the planted size.');
      if (set.length < largest) extend(set, i + 1);
    }
  };
  extend([], 0);
  return sets;
}

/**
 * The last product of a chain of 100,000, where every 400th process needs something more to be bought: bounded, and it says how it ended.
 */
async function reportLarge(items: 'ANY' | 'PURCHASED', { processes }: GeneratedChain): Promise<Measurement> {
  const graph = createAndOrGraph(processes.map((p, i) => (i % 400 === 399 ? { ...p, inputs: [...p.inputs, `bought${i}`] } : p)));
  const base = Array.from({ length: 20 }, (_, i) => graph.productIndex.get(`x${i}`) as number);
  const target = graph.productIndex.get(`x${LARGE - 1}`) as number;
  let said = '';
  const time = await bestOf(1, () => {
    const { packages, minimumSize, stopReason } = solvePackages(graph, { base, target, items, first: 5 });
    said = `${packages.length} packages, minimum ${minimumSize ?? 'not proved'}, ${stopReason ?? 'complete'}`;
  });
  return reported(`packages (${items}) in a chain of ${LARGE} processes`, `${time.toFixed(0)} ms: ${said}`);
}

async function measureRivals(): Promise<Measurement[]> {
  const chain = createRandomChain(20_000);
  const plain = { base: chain.base, processes: chain.processes.map(({ id, inputs, outputs }) => ({ id, inputs, outputs })) };
  const { graph, base } = toGraph(plain);
  const list = createNetworkLinks(30_000, 50_000);
  const links = toLinks(list);
  const root = links.index.get('v0') as number;
  const visit = await bestOf(RUNS, () => closure(graph, base));
  const dominators = await bestOf(RUNS, () => findDominators(links, root));
  const cuts = await bestOf(RUNS, () => findCutPoints(links));
  const numbering = await bestOf(5, () => toLinks(list));

  const names = [
    'closure, 20,000 processes, against halp b_visit',
    'dominators, 50,000 links, against networkx',
    'cut points and bridges, 50,000 links, against networkx',
  ] as const;
  const python = findBenchPython(RIVALS, ['halp', 'networkx']);
  if (python === null)
    return [visit, dominators, cuts].map((time, i) =>
      reported(names[i] as string, `${time.toFixed(2)} ms; the rival is not there to compare with`),
    );
  const rival = askRival(python, { ...plain, links: list, root: 'v0' });
  check('products visited', closure(graph, base).size, rival.visited);
  check('points dominated', findDominators(links, root).filter((above, v) => above >= 0 && v !== root).length, rival.dominated);
  const found = findCutPoints({ ...links });
  check('cut points', found.articulation.length, rival.articulation);
  const against = (name: string, seconds: number, ours: number, bound: number) =>
    atLeast(name, (seconds * 1000) / ours, bound, `${ours.toFixed(2)} ms against ${(seconds * 1000).toFixed(0)} ms, equal results`);
  return [
    against(names[0], rival.visitSeconds, visit, 100),
    against(names[1], rival.dominatorSeconds, dominators, 20),
    against(names[2], rival.cutSeconds, cuts, 20),
    reported('numbering of 50,000 named links, not counted above on either side', `${numbering.toFixed(1)} ms`),
  ];
}

function askRival(python: string, input: object): Rival {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  try {
    const path = join(folder, 'graphs.json');
    writeFileSync(path, JSON.stringify(input));
    return runRival(python, 'graphs.py', [path]) as Rival;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(what: string, ours: number, theirs: number): void {
  if (ours !== theirs) throw new Error(`The rival counts ${theirs} ${what}, we count ${ours}.`);
}

function toGraph({ processes, base }: GeneratedChain): { graph: AndOrGraph; base: number[] } {
  const graph = createAndOrGraph(processes, base);
  return { graph, base: base.map((q) => graph.productIndex.get(q) as number) };
}
