import type { PortfolioChoice } from '../../analysis/portfolio/find-portfolio.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { FactorWeight } from '../generated/resolvers.ts';
import { readRankedGaps } from '../memo/ranked-gaps.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Context } from '../context/context.ts';
import type { GapLine } from '../nodes/parents.ts';
import { toProducts } from './to-products.ts';

interface Line {
  gap: GapLine;
  adds: Set<number>;
  cost: number;
  gain: number;
  claim: string | null;
}

/** One entry per gap. What is only brought for another one's sake, and is no gap itself, counts with the gap that starts after it. */
export function toPortfolioChoices(
  view: RegionView,
  choices: readonly PortfolioChoice[],
  weights: readonly FactorWeight[] | null | undefined,
  context: Context,
) {
  const gaps = new Map(readRankedGaps(view, weights).map((gap) => [gap.number, gap]));
  const lines: Line[] = [];
  const waiting: PortfolioChoice[] = [];
  const join = (line: Line, { item, adds, gain }: PortfolioChoice) => {
    for (const q of adds) line.adds.add(q);
    line.cost += item.cost;
    line.gain += gain;
  };
  for (const choice of choices) {
    const gap = gaps.get(choice.item.product);
    waiting.push(choice);
    if (!gap) continue;
    const line: Line = { gap, adds: new Set(), cost: 0, gain: 0, claim: choice.item.claim };
    for (const one of waiting.splice(0)) join(line, one);
    lines.push(line);
  }
  const last = lines.at(-1);
  if (last) for (const one of waiting) join(last, one);
  return lines.map(({ gap, adds, cost, gain, claim }) => ({
    gap,
    add: toProducts(
      view.model,
      [...adds].sort((a, b) => a - b),
    ),
    cost,
    gain,
    costClaim: claim === null ? null : (context.recordIndex.claims.get(claim as FactId) ?? null),
  }));
}
