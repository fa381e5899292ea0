import { FIRST, type Question } from '../method/question.ts';
import { FAILS, SPREAD, TAIL, VERIFY } from './robustness.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const robustnessQuestion: Question = {
  id: 'robustness',
  title: { zh: '排名稳健性', en: 'Robustness of the ranking' },
  answers: {
    zh: `权重和存疑事实变动时，名次会怎样变？先核实哪 ${VERIFY} 条？`,
    en: `How do ranks move when weights and doubtful facts move, and which ${VERIFY} facts to verify first?`,
  },
  assumptions: [
    {
      zh: `每个权重上下浮动 ${percent(SPREAD)}；事实按可信度失效：文献 ${percent(FAILS.CITED)}，导入 ${percent(FAILS.IMPORTED)}，常识 ${percent(FAILS.COMMON)}，估计 ${percent(FAILS.ESTIMATE)}。`,
      en: `Each weight moves by ${percent(SPREAD)}; facts fail by confidence: cited ${percent(FAILS.CITED)}, imported ${percent(FAILS.IMPORTED)}, common ${percent(FAILS.COMMON)}, estimate ${percent(FAILS.ESTIMATE)}.`,
    },
    {
      zh: `名次区间为 ${percent(1 - 2 * TAIL)} 运行的范围；同一种子结果相同。`,
      en: `The interval holds ${percent(1 - 2 * TAIL)} of the runs; the same seed gives the same answer.`,
    },
  ],
  complexity: 'O(runs × candidates log candidates)',
  source: 'Saltelli et al. 2008, Global Sensitivity Analysis',
  parameters: [
    { name: 'seed', meaning: { zh: '随机种子', en: 'the seed' } },
    { name: 'runs', meaning: { zh: '运行次数', en: 'how many runs' } },
    FIRST,
  ],
};
