import { REGION, CHAIN, WEIGHTS, NO_RECORD, toAssumption, type Question } from '../method/question.ts';
import { GAP_FACTORS } from './factors.ts';

export const gapsQuestion: Question = {
  id: 'gaps',
  title: { zh: '缺口识别与排序', en: 'Gaps and their ranking' },
  answers: {
    zh: '一个地区的产业链哪里缺、哪里弱，先做哪一个？',
    en: 'Where is the chain of a region missing or weak, and what comes first?',
  },
  assumptions: [
    NO_RECORD,
    { zh: '得分 = 各因素权重 × 取值之和，取值在 0 到 1 之间。', en: 'Score = sum of weight × value, every value in 0..1.' },
    ...GAP_FACTORS.map(toAssumption),
  ],
  complexity: 'Linear in the links, and one bounded loss per product with a sole maker group',
  source: 'Definitions of this product (sections 1 and 2 of the analysis)',
  parameters: [CHAIN, REGION, WEIGHTS],
};
