import { FEWEST_SHARED, REPEATED } from './clusters.ts';
import { REGION, CHAIN, FIRST, type Question } from '../method/question.ts';

export const clustersQuestion: Question = {
  id: 'clusters',
  title: { zh: '聚集群', en: 'Clusters' },
  answers: { zh: '哪些产品共用投入，适合聚在一起？', en: 'Which products share inputs and could stand together?' },
  assumptions: [
    {
      zh: `几乎人人都用的投入（电、水等）不算；至少共用 ${FEWEST_SHARED} 种。`,
      en: `Inputs that nearly everything uses do not count; at least ${FEWEST_SHARED} are shared.`,
    },
    {
      zh: `产品有 ${REPEATED.join('/')} 以上已在更大的一组里的，并入那一组，不另列。`,
      en: `A group with ${REPEATED.join('/')} of its products in a larger one counts as that one and is not listed apart.`,
    },
  ],
  complexity: 'O(Σ over inputs of users²)',
  source: 'Definition',
  parameters: [CHAIN, REGION, FIRST],
};
