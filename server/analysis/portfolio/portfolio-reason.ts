/** Says in one sentence what the choice is, or why there is none. */
import { formatQuantity } from '../../../shared/format-quantity.ts';
import type { Bound } from '../../domain/records.ts';
import type { Sentence } from '../../errors.ts';
import { nameOf, productNames, type Language } from '../model/names.ts';
import type { Item, PortfolioProblem } from './portfolio-items.ts';
import { fitsLimits, replayChoice, type Outcome } from './replay-choice.ts';

/** Why a portfolio is empty or not proved best. INFEASIBLE: no item keeps the limits and can start. */
export type PortfolioStop = 'TIME_LIMIT' | 'INFEASIBLE' | 'NOTHING_GAINED' | 'NO_FIGURES';

export function toPortfolioReason(problem: PortfolioProblem, outcome: Outcome, optimal: boolean): Sentence {
  if (outcome.started.length === 0)
    return optimal
      ? whyNothing(problem).sentence
      : { zh: '时间用完，还没有找到能补上缺口的组合。', en: 'The time ran out before a choice that closes a gap was found.' };
  const n = outcome.started.length;
  const bounds = toBounds(
    problem,
    outcome.started.map(({ item }) => item),
  );
  const head = {
    zh: `预算 ${money(problem.budget, 'zh')}内选出 ${n} 项，共${bounds?.atLeast ? '至少' : ''} ${money(outcome.cost, 'zh')}`,
    en: `Within ${money(problem.budget, 'en')} ${n === 1 ? '1 item is' : `${n} items are`} chosen, ${bounds?.atLeast ? 'at least ' : ''}${money(outcome.cost, 'en')} in all`,
  };
  const tail = bounds ? bounds.sentence : { zh: '', en: '' };
  return optimal
    ? {
        zh: `${head.zh}；${bounds ? '按这些投资额，' : ''}已证明没有更好的组合。${tail.zh}`,
        en: `${head.en}; ${bounds ? 'at these costs ' : ''}no better choice exists.${tail.en}`,
      }
    : { zh: `${head.zh}；时间用完，不保证最优。${tail.zh}`, en: `${head.en}; the time ran out, so a better choice may exist.${tail.en}` };
}

const BOUND_WORDS: Record<Exclude<Bound, 'EXACT'>, Sentence> = {
  AT_LEAST: { zh: '至少', en: 'at least' },
  MORE_THAN: { zh: '超过', en: 'more than' },
  AT_MOST: { zh: '至多', en: 'at most' },
  ABOUT: { zh: '约', en: 'about' },
};

/** What the sources of the costs leave open, in words; null where every cost is exact. */
function toBounds({ view: { model } }: PortfolioProblem, items: readonly Item[]): { atLeast: boolean; sentence: Sentence } | null {
  const open = items.filter((item) => item.bound !== 'EXACT');
  if (open.length === 0) return null;
  const atLeast = open.some(({ bound }) => bound === 'AT_LEAST' || bound === 'MORE_THAN');
  const list = (l: Language) =>
    open
      .map(({ product, bound, cost }) => `${nameOf(model.products[product]!, l)} ${toWord(bound, l)} ${money(cost, l)}`)
      .join(l === 'zh' ? '，' : ', ');
  return {
    atLeast,
    sentence: {
      zh: `来源没有给出确数：${list('zh')}${atLeast ? '；这里按下限计，实际可能超出预算' : ''}。`,
      en: ` The sources give no exact figure: ${list('en')}${atLeast ? '; it is counted at its least, and the budget may not be enough' : ''}.`,
    },
  };
}

function toWord(bound: Bound, language: Language): string {
  return bound === 'EXACT' ? '' : BOUND_WORDS[bound][language];
}

/** The first limit that stands in the way of every single item; of the items that keep the limits, why they do not start. */
export function whyNothing(problem: PortfolioProblem): { stopReason: PortfolioStop; sentence: Sentence } {
  const stop = (stopReason: PortfolioStop, zh: string, en: string) => ({ stopReason, sentence: { zh, en } });
  const { items, budget, carbonLimit } = problem;
  const useful = items.filter((item) => item.gap !== null);
  if (useful.length === 0)
    return stop(
      'NO_FIGURES',
      '没有一个缺口有投资数据或估算，请在 costs 中给出。',
      'No gap has an investment figure or an estimate; give some in costs.',
    );
  const cheapest = useful.reduce((least, item) => (item.charge < least.charge ? item : least));
  const below = (l: Language) => [toWord(cheapest.bound, l), money(cheapest.cost, l)].filter((word) => word !== '').join(' ');
  if (cheapest.charge > budget) {
    return cheapest.bound === 'EXACT'
      ? stop(
          'INFEASIBLE',
          `预算 ${money(budget, 'zh')}低于最便宜的一项（${below('zh')}）。`,
          `The budget of ${money(budget, 'en')} is below the cheapest item (${below('en')}).`,
        )
      : stop(
          'INFEASIBLE',
          `预算 ${money(budget, 'zh')}不够最便宜的一项（来源给出的是${below('zh')}）。`,
          `The budget of ${money(budget, 'en')} is not enough for the cheapest item (its source gives ${below('en')}).`,
        );
  }
  if (carbonLimit !== null && useful.every((item) => item.carbon > carbonLimit))
    return stop(
      'INFEASIBLE',
      `碳限额 ${carbonLimit} 低于任何一项所需。`,
      `The carbon limit of ${carbonLimit} is below what any item needs.`,
    );
  const affordable = useful.filter((item) => fitsLimits(problem, [item]));
  if (affordable.length === 0)
    return stop(
      'INFEASIBLE',
      '没有一项能同时满足预算、碳和分环节的限制。',
      'No item keeps the limits on budget, carbon and stages together.',
    );
  if (affordable.every((item) => replayChoice(problem, [item]).started.length === 0))
    return { stopReason: 'INFEASIBLE', sentence: whyIdle(problem, affordable) };
  return stop(
    'NOTHING_GAINED',
    '限制内能开工的项目都补不上缺口：收益为零。',
    'The items within the limits that can start close no gap: they gain nothing.',
  );
}

/** Names the items within the limits, and what each of them waits for. */
function whyIdle({ view: { model }, base }: PortfolioProblem, affordable: readonly Item[]): Sentence {
  const { requirementStart, memberStart, members } = model.graph;
  const lackedBy = (p: number) => {
    const lacked: number[] = [];
    for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
      const list = [...members.subarray(memberStart[r]!, memberStart[r + 1]!)];
      if (!list.some((q) => base[q])) lacked.push(list[0]!);
    }
    return lacked;
  };
  const tell = (l: Language) =>
    affordable
      .slice(0, NAMED)
      .map((item) => {
        const fewest = item.processes.map(lackedBy).sort((a, b) => a.length - b.length)[0] ?? [];
        const name = nameOf(model.products[item.product]!, l);
        return l === 'zh' ? `${name}要等${productNames(model, fewest, l)}` : `${name} waits for ${productNames(model, fewest, l)}`;
      })
      .join(l === 'zh' ? '；' : '; ');
  return {
    zh: `限制内的 ${affordable.length} 项都有投入品未见来处，先要有上游，工厂才能开工：${tell('zh')}${affordable.length > NAMED ? '等' : ''}。`,
    en: `Every plant within reach waits for inputs without a record here; a plant opens nothing before its inputs are there: ${tell('en')}${affordable.length > NAMED ? ' and so on' : ''}.`,
  };
}

/** Items that one sentence names. */
const NAMED = 3;

/** An amount of 亿元 in words, two decimals of it. */
function money(amount: number, language: Language): string {
  return formatQuantity(Math.round(amount * 100) / 100, '亿元', language);
}
