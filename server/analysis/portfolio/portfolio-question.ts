import { WEIGHTS, type Question } from '../method/question.ts';

export const portfolioQuestion: Question = {
  id: 'portfolio',
  title: { zh: '投资组合', en: 'Portfolio' },
  answers: { zh: '预算有限，补哪些缺口收益最大？', en: 'With a budget, which gaps to close for the most gain?' },
  assumptions: [
    {
      zh: '收益为所补缺口的得分之和；投资额以来源所述为先，其次是使用者的估算；来源只写“超过”或“至少”的按下限计，并在说明中写明。',
      en: 'Gain is the sum of the scores of the gaps closed; stated investments go before the caller’s estimates; "more than" or "at least" counts at its least, and the answer says so.',
    },
    {
      zh: '投入品齐备之前工厂不算投产；每个结果都重新推演一遍。',
      en: 'A plant opens nothing before its inputs are there; every answer is replayed.',
    },
  ],
  complexity: '0/1 programme under a time limit; the gap to the optimum is stated',
  source: 'Huangfu & Hall 2018, HiGHS; Lin & Zhao 2004, loop formulas',
  parameters: [
    { name: 'budget', meaning: { zh: '预算（亿元）', en: 'the budget in 100 million yuan' } },
    { name: 'costs', meaning: { zh: '投资估算', en: 'estimated costs' } },
    WEIGHTS,
  ],
};
