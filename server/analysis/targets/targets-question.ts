import { REGION, CHAIN, WEIGHTS, NO_ESTIMATES, toAssumption, type Question } from '../method/question.ts';
import { TARGET_FACTORS } from './target-factors.ts';

export const targetsQuestion: Question = {
  id: 'targets',
  title: { zh: '招商目标', en: 'Targets' },
  answers: { zh: '为补一个缺口，先找外地哪家企业，为什么？', en: 'Which enterprise elsewhere to call for a gap, and why?' },
  assumptions: [
    {
      zh: '只见规划、名称未核实、没有可引用来源的标“先核实”，依据分低，仍参加排名；已停产、婉拒的排在最后。',
      en: 'Only planned, name not verified, no source to cite: to check first, with less evidence, ranked all the same; who ceased or said no comes last.',
    },
    NO_ESTIMATES,
    ...TARGET_FACTORS.map(toAssumption),
  ],
  complexity: 'Linear in the candidates’ facts and the relations',
  source: 'Definitions of this product (section 5 of the analysis)',
  parameters: [CHAIN, REGION, { name: 'product', meaning: { zh: '缺口产品', en: 'the product of the gap' } }, WEIGHTS],
};
