/**
 * Of each open verdict the one figure to ask for first: of the figures whose absence leaves it open, the one that leaves the most
 * verdicts open (analysis.md section 8). A figure is what one enterprise makes, or uses, of one product. It leaves a verdict open when
 * it bounds the supply, or how much of a user runs; for what nobody hauls, when it bounds how much of that is called for.
 */
import { rowOf } from '../model/model.ts';
import { LOCAL_TRADE } from '../model/requirements.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Flows } from './flows.ts';
import type { Interval } from './interval.ts';

/** What an enterprise could say: how much of a product it makes or uses. */
export interface MissingFigure {
  enterprise: number;
  product: number;
}

/** How far the calls for what nobody hauls are followed. */
const MOST_STEPS = 100;

/**
 * @param open products whose verdict is open
 * @returns each of them → the figure to ask for first; none where no enterprise could settle it
 */
export function findAskFirst(view: RegionView, flows: Flows, open: readonly number[]): Map<number, MissingFigure> {
  const whose = createWhose(view, flows);
  const asked = open.map((product) => ({ product, figures: whose(product) }));
  const counts = new Map<number, number>();
  for (const { figures } of asked) for (const key of figures.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = new Map<number, MissingFigure>();
  for (const { product, figures } of asked) {
    let best = -1;
    for (const key of figures.keys()) {
      const more = (counts.get(key) ?? 0) - (counts.get(best) ?? 0);
      if (best === -1 || more > 0 || (more === 0 && key < best)) best = key;
    }
    if (best !== -1) first.set(product, figures.get(best)!);
  }
  return first;
}

/** product → the figures that are missing for its balance, each under a number that orders them by enterprise and product. */
function createWhose(view: RegionView, flows: Flows): (q: number) => ReadonlyMap<number, MissingFigure> {
  const { model, runHere } = view;
  const running = view.running();
  const isOpen = ({ lo, hi }: Interval) => lo !== hi;
  const kept = new Map<number, readonly number[]>();
  /** Who could say how much of q is made here. */
  const silentMakers = (q: number): readonly number[] => {
    const known = kept.get(q) ?? findSilentMakers(view, flows, q);
    kept.set(q, known);
    return known;
  };
  return (q) => {
    const found = new Map<number, MissingFigure>();
    const add = (enterprises: Iterable<number>, product: number) => {
      for (const enterprise of enterprises)
        if (enterprise !== running.somebody) found.set(enterprise * model.products.length + product, { enterprise, product });
    };
    const addUsers = (product: number) =>
      add(
        flows
          .consumptions(product)
          .filter(({ amount }) => isOpen(amount))
          .map(({ row }) => model.needEnterprise[row]!),
        product,
      );
    add(silentMakers(q), q);
    addUsers(q);
    const open = [...flows.yields(q), ...flows.uses(q)].filter(({ throughput }) => isOpen(throughput));
    const seen = new Set(open.map(({ process }) => process));
    // a set grows while it is walked
    for (const p of seen) {
      const output = model.mainOutput[p]!;
      const isOnCall = runHere[p] === 1 && model.trade[output] === LOCAL_TRADE;
      const silent = silentMakers(output);
      const calling = isOnCall ? flows.uses(output).filter(({ throughput }) => isOpen(throughput)) : [];
      if (isOnCall) addUsers(output);
      if (silent.length > 0) add(silent, output);
      else if (calling.length > 0 && seen.size < MOST_STEPS) for (const { process } of calling) seen.add(process);
      // all is said of its output but by which of rival processes it is made
      else add(rowOf(running.owners, p), output);
    }
    return found;
  };
}

/**
 * Makers without a figure of their own in the groups whose capacity is open, those behind a mere total last; and whoever may make what is
 * possible.
 */
function findSilentMakers(view: RegionView, flows: Flows, q: number): number[] {
  const running = view.running();
  const said = new Set<number>();
  const silent = new Set<number>();
  for (const group of flows.groups(q).filter(({ lo, hi }) => lo !== hi))
    for (const { enterprise, amount, aggregate } of group.makers) (amount === null || aggregate ? silent : said).add(enterprise);
  if (view.possible[q]) for (const e of rowOf(running.support, q)) silent.add(e);
  const alone = [...silent].filter((e) => !said.has(e));
  return alone.length > 0 ? alone : [...silent];
}
