import { REGION, CHAIN, FIRST, type Question } from '../method/question.ts';

export const industryForestQuestion: Question = {
  id: 'industry-forest',
  title: { zh: '工业树与产业林', en: 'Industry trees and forest' },
  answers: {
    zh: '每个链主长成多深多宽的树，哪里连成林？',
    en: 'How deep and broad is the tree of each leader, and where do trees grow together?',
  },
  assumptions: [
    {
      zh: '树：集团在本地的产品及本地工艺由其加工出的产品；深度为最长加工线，宽度为同一深度上最多的产品数。',
      en: 'Tree: what the group makes here and what is made from it here; depth: the longest line of processing; breadth: most products at one depth.',
    },
  ],
  complexity: 'Linear in the links per leader',
  source: 'Definition',
  parameters: [CHAIN, REGION, FIRST],
};
