import { methods as own, regionMethods } from '../../../analysis/catalogue.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const methods: QueryResolvers['methods'] = (_, __, { language }) =>
  [...own, ...regionMethods].map(({ id, title, answers, assumptions, complexity, source, parameters }) => ({
    id, title: title.zh, titleEn: title.en, answers: answers[language], complexity, source,
    assumptions: assumptions.map((one) => one[language]),
    parameters: parameters.map(({ name, meaning }) => (language === 'zh' ? `${name}：${meaning.zh}` : `${name}: ${meaning.en}`)),
  }));
