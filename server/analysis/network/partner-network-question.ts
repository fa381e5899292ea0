import { INFERRED, FIRST, NO_ESTIMATES, type Question } from '../method/question.ts';

export const partnerNetworkQuestion: Question = {
  id: 'partner-network',
  title: { zh: '伙伴网络', en: 'Partner network' },
  answers: { zh: '一家企业周围有哪些伙伴？', en: 'Who is around an enterprise?' },
  assumptions: [NO_ESTIMATES, { zh: '限定时间时，没有日期的关系不计。', en: 'With a period given, undated relations are left out.' }],
  complexity: 'Linear in the relations reached',
  source: 'Breadth-first search',
  parameters: [{ name: 'depth', meaning: { zh: '向外几步', en: 'steps outwards' } }, INFERRED, FIRST],
};
