import { REGION, CHAIN, type Question } from '../method/question.ts';

export const matchingQuestion: Question = {
  id: 'matching',
  title: { zh: '供需对接', en: 'Matching' },
  answers: { zh: '本地谁生产别人需要的东西，却还没有供货关系？', en: 'Who makes what others here need, without a supply link yet?' },
  assumptions: [{ zh: '本地供方在前；集团内部的需求不算。', en: 'Suppliers here come first; needs inside one group do not count.' }],
  complexity: 'Linear in productions, needs and supply links',
  source: 'Definition',
  parameters: [CHAIN, REGION],
};
