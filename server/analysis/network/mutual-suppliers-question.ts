import { REGION, INFERRED, NO_ESTIMATES, type Question } from '../method/question.ts';

export const mutualSuppliersQuestion: Question = {
  id: 'mutual-suppliers',
  title: { zh: '互为供应商', en: 'Mutual suppliers' },
  answers: { zh: '哪些企业互相供货？', en: 'Who supplies each other?' },
  assumptions: [NO_ESTIMATES],
  complexity: 'Linear in the supply links',
  source: 'Definition',
  parameters: [REGION, INFERRED],
};
