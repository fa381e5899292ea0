import { INFERRED, FIRST, NO_ESTIMATES, type Question } from '../method/question.ts';

export const pathsQuestion: Question = {
  id: 'paths',
  title: { zh: '找关系', en: 'Paths' },
  answers: { zh: '两家企业怎样联系得上？', en: 'How are two enterprises connected?' },
  assumptions: [
    NO_ESTIMATES,
    { zh: '关系双向可走，同一对企业之间只算一步。', en: 'Relations are walked both ways; several between two enterprises are one step.' },
  ],
  complexity: 'About paths × length × neighbours',
  source: 'Hart, Nilsson & Raphael 1968; Yen 1971',
  parameters: [
    { name: 'maxLength', meaning: { zh: '最多几步', en: 'most steps' } },
    { name: 'kinds', meaning: { zh: '关系种类', en: 'kinds of relation' } },
    INFERRED,
    FIRST,
  ],
};
