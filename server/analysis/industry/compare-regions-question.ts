import { CHAIN, NO_RECORD, type Question } from '../method/question.ts';

export const compareRegionsQuestion: Question = {
  id: 'compare-regions',
  title: { zh: '地区比较', en: 'Comparison of regions' },
  answers: {
    zh: '几个地区各有什么记录、各需要什么，怎样互补？',
    en: 'What is recorded and what is needed in each region, and how do they complete each other?',
  },
  assumptions: [NO_RECORD, { zh: '“有”指有生产记录。', en: '"Has" means recorded.' }],
  complexity: 'O(products × pairs of regions)',
  source: 'Definition',
  parameters: [CHAIN, { name: 'regions', meaning: { zh: '地区列表', en: 'the regions' } }],
};
