import { REGION, CHAIN, FIRST, type Question } from '../method/question.ts';

export const leadersQuestion: Question = {
  id: 'leaders',
  title: { zh: '链主', en: 'Leaders' },
  answers: { zh: '哪个集团停产，本地产业链损失最大？', en: 'Whose loss costs the chain of the region most?' },
  assumptions: [
    {
      zh: '得分 = 有记录的只有它支撑的产品数 + 至多随之停产的产品数；按集团合计。',
      en: 'Score = products that on record it alone supports + products that stop with them at most; groups count as one.',
    },
  ],
  complexity: 'One loss per group that is a sole maker',
  source: 'Definitions of this product (section 4 of the analysis)',
  parameters: [CHAIN, REGION, FIRST],
};
