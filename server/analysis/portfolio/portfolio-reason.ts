/** Says in one sentence what the choice is, or why there is none. */
import type { Sentence } from '../../errors.ts';
import type { PortfolioProblem } from './portfolio-items.ts';
import { fitsLimits, replayChoice, type Outcome } from './replay-choice.ts';

export function toPortfolioReason(problem: PortfolioProblem, outcome: Outcome, optimal: boolean): Sentence {
  if (outcome.started.length === 0) return whyNothing(problem);
  const n = outcome.started.length;
  const cost = round(outcome.cost);
  const head = {
    zh: `预算 ${problem.budget} 亿元内选出 ${n} 项，共 ${cost} 亿元`,
    en: `Within ${problem.budget} × 100 million yuan ${n === 1 ? '1 item is' : `${n} items are`} chosen, ${cost} in all`,
  };
  return optimal
    ? { zh: `${head.zh}；已证明没有更好的组合。`, en: `${head.en}; no better choice exists.` }
    : { zh: `${head.zh}；时间用完，不保证最优。`, en: `${head.en}; the time ran out, so a better choice may exist.` };
}

/** The first limit that stands in the way of every single item. */
function whyNothing(problem: PortfolioProblem): Sentence {
  const { items, budget, carbonLimit } = problem;
  const useful = items.filter((item) => item.gap !== null);
  if (useful.length === 0) return { zh: '没有一个缺口有投资数据或估算，请在 costs 中给出。', en: 'No gap has an investment figure or an estimate; give some in costs.' };
  const cheapest = Math.min(...useful.map((item) => item.cost));
  if (cheapest > budget) return { zh: `预算 ${budget} 亿元低于最便宜的一项（${round(cheapest)} 亿元）。`, en: `The budget of ${budget} is below the cheapest item (${round(cheapest)}).` };
  if (carbonLimit !== null && useful.every((item) => item.carbon > carbonLimit)) return { zh: `碳限额 ${carbonLimit} 低于任何一项所需。`, en: `The carbon limit of ${carbonLimit} is below what any item needs.` };
  if (useful.every((item) => !fitsLimits(problem, [item]))) return { zh: '没有一项能同时满足预算、碳和分环节的限制。', en: 'No item keeps the limits on budget, carbon and stages together.' };
  if (useful.every((item) => replayChoice(problem, [item]).started.length === 0)) {
    return { zh: '能承担的项目都缺投入品：先要有上游，工厂才能开工。', en: 'Every plant within reach lacks inputs: a plant opens nothing before its inputs are there.' };
  }
  return { zh: '在这些限制内没有一项能补上缺口。', en: 'Within these limits no item closes a gap.' };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
