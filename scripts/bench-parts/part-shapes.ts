/** Every method on the shapes that break methods, at 10,000 and at 100,000: ten times the chain may cost at most fifteen times the work. */
import { createCascadeNetwork } from '../../server/analysis/cascade/cascade-network.ts';
import { createCascadeRunner } from '../../server/analysis/cascade/cascade.ts';
import { findRegionConcentration } from '../../server/analysis/concentration/concentration-region.ts';
import { findCritical } from '../../server/analysis/critical/critical.ts';
import { findFlatDominators } from '../../server/analysis/dominators/dominators-flat.ts';
import { findDominators } from '../../server/analysis/dominators/dominators.ts';
import { toLinks } from '../../server/analysis/dominators/dominators-links.ts';
import { findBalances } from '../../server/analysis/balance/balance.ts';
import { findGaps } from '../../server/analysis/gaps/find-gaps.ts';
import { findClusters } from '../../server/analysis/industry/clusters.ts';
import { findIndustryForest } from '../../server/analysis/industry/industry-forest.ts';
import { findMatching } from '../../server/analysis/industry/matching.ts';
import { findLinkSuggestions } from '../../server/analysis/link-prediction/link-prediction.ts';
import { createAndOrGraph } from '../../server/analysis/makeable/and-or-graph.ts';
import { closure } from '../../server/analysis/makeable/closure.ts';
import { findProof } from '../../server/analysis/makeable/proof.ts';
import { toChainMap } from '../../server/analysis/map/chain-map.ts';
import { createChainModel } from '../../server/analysis/model/model.ts';
import { findCriticalHere } from '../../server/analysis/network/critical-region.ts';
import { findCutPoints } from '../../server/analysis/network/cut-points.ts';
import { findLeaders } from '../../server/analysis/network/leaders.ts';
import { solvePackages } from '../../server/analysis/packages/packages.ts';
import { createRegionView } from '../../server/analysis/region/region-view.ts';
import { compareViews } from '../../server/analysis/scenario/compare-views.ts';
import { findTargets } from '../../server/analysis/targets/find-targets.ts';
import { findRobustness } from '../../server/analysis/targets/robustness.ts';
import { findPortfolio } from '../../server/analysis/portfolio/find-portfolio.ts';
import { findPartnerNetwork } from '../../server/analysis/network/partner-network.ts';
import { findPaths } from '../../server/analysis/network/paths.ts';
import { createRelationNetwork } from '../../server/analysis/network/relation-network.ts';
import { findUnlockSets } from '../../server/analysis/unlocks/unlocks.ts';
import { createCrowdedFacts, createShapedRelations, CROWDED } from './crowded-facts.ts';
import { CHAIN, CITY, createGeneratedFacts } from './generated-facts.ts';
import { atMost, bestCpuOf, type Measurement } from './measurement.ts';
import { createShapedChain, createShapedLinks, SHAPES, type Shape } from './shapes.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const MOST_GROWTH = 15;
/** Below that the small chain takes so little that the clock and the caches decide, not the method: its growth is counted from here. */
const LEAST_MS = 50;

/** One method, ready to run again and again on one chain; `size` says how much it answers where an answer may grow faster than its chain. */
type Method = [name: string, run: () => unknown, size?: () => number];
interface Timed {
  ms: number;
  /** 1 where the method does not say. */
  size: number;
}

/** A run that something else disturbed is run again, so often at most; a method that grows too fast does so every time. */
const MOST_LOOKS = 3;

/** @param only a word of the shapes wanted; all when empty */
export async function measure(only: string): Promise<Measurement[]> {
  const lines: Measurement[] = [];
  for (const shape of SHAPES.filter((one) => one.includes(only)))
    for (const prepare of [ofChains, ofLinks, ofRegions, ofCrowds]) {
      const larges = prepare(shape, LARGE);
      for (const [i, small] of prepare(shape, SMALL).entries()) lines.push(await compare(shape, small, larges[i]!));
    }
  return lines;
}

async function compare(shape: Shape, [method, ...small]: Method, [, ...large]: Method): Promise<Measurement> {
  let before = await time(...small);
  let after = await time(...large);
  for (let look = 1; look < MOST_LOOKS && toGrowth(before, after).growth > MOST_GROWTH; look++) {
    before = { ...before, ms: Math.min(before.ms, (await time(...small)).ms) };
    after = { ...after, ms: Math.min(after.ms, (await time(...large)).ms) };
  }
  const { growth, items } = toGrowth(before, after);
  const said = `${before.ms.toFixed(1)} ms → ${after.ms.toFixed(0)} ms${items > 1 ? `, an answer ${items.toFixed(1)} times as long per product` : ''}`;
  return atMost(`${method}, ${shape}, ${SMALL} → ${LARGE}`, growth, MOST_GROWTH, said);
}

/** Ten times the chain at most fifteen times the work; per item of the answer where that grows faster than the chain. */
function toGrowth(before: Timed, after: Timed): { growth: number; items: number } {
  const items = Math.max(1, after.size / before.size / (LARGE / SMALL));
  return { growth: after.ms / Math.max(before.ms, LEAST_MS) / items, items };
}

/** The better of two runs, the first of which warms it up. */
async function time(run: () => unknown, size?: () => number): Promise<Timed> {
  return { ms: await bestCpuOf(2, run), size: size?.() ?? 1 };
}

function ofChains(shape: Shape, size: number): Method[] {
  const { processes, base: names, target: name } = createShapedChain(shape, size);
  const graph = createAndOrGraph(processes, names);
  const base = names.map((q) => graph.productIndex.get(q)!);
  const target = graph.productIndex.get(name)!;
  return [
    ['closure', () => closure(graph, base)],
    ['proof', () => findProof(graph, { base, target })],
    ['critical', () => findCritical(graph, base, target)],
    ['flat dominators', () => findFlatDominators(graph, base).dominates(base[0]!)],
    ['packages', () => solvePackages(graph, { base: [], target, items: 'ANY', first: 5 })],
    ['unlocks of two', () => findUnlockSets(graph, { base, size: 2, items: 'ANY', first: 20 })],
    ['unlocks of one', () => findUnlockSets(graph, { base: [], size: 1, items: 'PURCHASED', first: 20 })],
  ];
}

function ofLinks(shape: Shape, size: number): Method[] {
  const list = createShapedLinks(shape, size);
  const links = toLinks(list);
  const ends = [...new Set(list.flat())];
  const network = createCascadeNetwork({
    firms: ends.map((id, i) => ({ id, sector: `s${i % 50}` })),
    links: list.map(([from, to]) => ({ from, to, weight: 1 })),
    essential: 'all',
    weights: 'out',
  });
  const relations = createShapedRelations(shape, size);
  const toNetwork = () => createRelationNetwork(relations, { inferred: false });
  const runner = createCascadeRunner(network, { substitution: true, epsilon: 1e-3 });
  return [
    ['dominators', () => findDominators(links, links.index.get('v0')!)],
    ['cut points', () => findCutPoints(links)],
    ['link prediction', () => findLinkSuggestions(list, 20)],
    ['cascade of one', () => runner.findLoss([0])],
    ['paths', () => findPaths(toNetwork(), 'v1', [ends.at(-1)!], { maxLength: 6, first: 10 })],
    ['partner network', () => findPartnerNetwork(toNetwork(), 'v1', 3, 200)],
  ];
}

/** What the screens ask of a region; each starts from a view of its own, as after a new revision. */
function ofRegions(shape: Shape, size: number): Method[] {
  const model = createChainModel(createGeneratedFacts(size, createShapedChain(shape, size)), CHAIN);
  const see = (change = {}) => createRegionView(model, CITY, change, { fewestRecorded: 0 });
  const change = { stopEnterprises: [model.enterprises[0]!.id] };
  const product = model.productCount - 1;
  const lost = () => findLeaders(see()).reduce((sum, { score }) => sum + score, 0);
  return [
    ['gaps', () => findGaps(see())],
    ['map', () => toChainMap(see())],
    ['leaders', () => findLeaders(see()), lost],
    ['stops with a product', () => findCriticalHere(see(), { product })],
    ['hangs on', () => findCriticalHere(see(), { target: product })],
    ['scenario', () => compareViews(see(), see(change))],
    ['matching', () => findMatching(see())],
    ['concentration', () => findRegionConcentration(see())],
    ['whom to call', () => findTargets(see(), product)],
    ['clusters', () => findClusters(see())],
    ['forest', () => findIndustryForest(see(), 10), lost],
    ['balance', () => findBalances(see()).all()],
    ['portfolio', () => findPortfolio(see(), { budget: 100, costs: findGaps(see()).slice(0, 40).map(toCost) })],
  ];
}

/** 亿元: costs between 5 and 24, so that a choice is to be made. */
const toCost = ({ product }: { product: string }, i: number) => ({ product, value: 5 + (i % 20) });

/** Of a product that a tenth of the firms of the other shapes make: no market knows more. */
function ofCrowds(shape: Shape, size: number): Method[] {
  const model = createChainModel(createCrowdedFacts(shape, size / 10), CHAIN);
  const q = model.productIndex.get(CROWDED)!;
  const see = () => createRegionView(model, CITY, {}, { fewestRecorded: 0 });
  return [
    ['whom to call of many', () => findTargets(see(), q)],
    ['robustness of many', () => findRobustness(see(), q, { seed: 1, runs: 20, first: 10 })],
  ];
}
