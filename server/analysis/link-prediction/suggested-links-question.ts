import { REGION, FIRST, type Question } from '../method/question.ts';
import { HUBS_ASSUMPTION } from './link-prediction.ts';
import { FOLDS } from './link-prediction-region.ts';

export const suggestedLinksQuestion: Question = {
  id: 'suggested-links',
  title: { zh: '关系建议', en: 'Suggested links' },
  answers: { zh: '哪些企业像是应当合作？这种推断有用吗？', en: 'Who looks as if they should work together, and is the guess any good?' },
  assumptions: [
    HUBS_ASSUMPTION,
    {
      zh: '建议从不写入图谱；用隐去已知关系的办法检验，没有增益就说没有。已有任何记录关系的、同一集团内的不再建议。',
      en: 'Suggestions are never written; hidden known links test them, and "no gain" is said. Those with any recorded relation, and those of one maker group, are not suggested.',
    },
  ],
  complexity: `${FOLDS + 1} runs of link prediction`,
  source: 'Kovács et al. 2019; baseline: Barabási & Albert 1999',
  parameters: [REGION, FIRST],
};
