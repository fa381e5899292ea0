import { FEWEST_SHARED } from './clusters.ts';
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
  ],
  complexity: 'O(Σ over inputs of users²)',
  source: 'Definition',
  parameters: [CHAIN, REGION, FIRST],
};
