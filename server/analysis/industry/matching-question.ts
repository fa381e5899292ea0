import { REGION, CHAIN, type Question } from '../method/question.ts';

export const matchingQuestion: Question = {
  id: 'matching',
  title: { zh: '供需对接', en: 'Matching' },
  answers: { zh: '本地谁生产别人需要的东西，却还没有供货关系？', en: 'Who makes what others here need, without a supply link yet?' },
  assumptions: [
    {
      zh: '本地供方在前，仅有推断的排在有记录的之后；自己或同集团就在做它的，不算需方。',
      en: 'Suppliers here come first, those known by an estimate only after the recorded ones; who makes it, or whose group does, is no buyer.',
    },
    {
      zh: '本地在运行的工艺所需，记在做其主产品的企业名下。',
      en: 'What a process run here needs is needed by the enterprises that make its main output.',
    },
  ],
  complexity: 'Linear in productions, needs and supply links',
  source: 'Definition',
  parameters: [CHAIN, REGION],
};
