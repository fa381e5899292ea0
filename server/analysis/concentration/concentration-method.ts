import { z } from 'zod';
import { amount, listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { needRows } from '../method/needs.ts';
import { findConcentration } from './concentration.ts';

export const concentrationMethod = createMethod({
  id: 'concentration',
  title: { zh: '集中度', en: 'Concentration' },
  answers: { zh: '一种产品的产能集中在少数几家手里吗？', en: 'Does the capacity of a product lie with few makers?' },
  assumptions: [
    { zh: '各产能单位一致、互不重叠。', en: 'The capacities share one unit and do not overlap.' },
    {
      zh: '任一产能未知（null）时只给出家数，不编造指数。',
      en: 'Where a capacity is unknown (null) only the makers are counted; no index is made up.',
    },
  ],
  complexity: 'O(n log n), n makers',
  source: 'Herfindahl-Hirschman index (Hirschman 1945; Herfindahl 1950)',
  parameters: [{ name: 'capacities', meaning: { zh: '各生产者的产能', en: 'capacity of each maker' } }],
  input: z.object({ capacities: listOf(amount.nullable()) }),
  needs: ({ capacities }) => [needRows('capacities', capacities.length, { zh: '产能', en: 'capacities' })],
  run: ({ capacities }) => findConcentration(capacities),
});
