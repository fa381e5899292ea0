import { z } from 'zod';
import { FIRST_BY_DEFAULT, firstSchema } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import {
  BASE_PARAMETER,
  ITEMS_PARAMETER,
  PROCESSES_PARAMETER,
  QUANTITY_ASSUMPTION,
  createGraphInput,
  idsSchema,
  itemsSchema,
  needsOfGraph,
  processesSchema,
} from '../makeable/makeable-method-input.ts';
import { findUnlockSets } from './unlocks.ts';

export const unlocksMethod = createMethod({
  id: 'unlocks',
  title: { zh: '解锁', en: 'Unlocks' },
  answers: { zh: '再补入一、二或三项，会多做出什么？', en: 'What becomes makeable when one, two or three products are added?' },
  assumptions: [
    QUANTITY_ASSUMPTION,
    {
      zh: '只列不可约的组合：它打开了任何真子集都打不开的产品',
      en: 'Only irreducible sets are listed: they open a product that no proper subset opens',
    },
  ],
  complexity: 'O(joint sets × links each of them opens); steps are counted',
  source: 'Own method on the closure of Dowling & Gallier 1984 with growth and undo; checked against exhaustive search',
  parameters: [
    PROCESSES_PARAMETER,
    BASE_PARAMETER,
    { name: 'size', meaning: { zh: '恰好补入几项：1、2 或 3', en: 'exactly how many are added: 1, 2 or 3' } },
    ITEMS_PARAMETER,
    { name: 'first', meaning: { zh: '最多列出几个，至多 200，也是默认值', en: 'how many at most, up to 200, which is the default' } },
  ],
  input: z.object({
    processes: processesSchema,
    base: idsSchema,
    size: z.literal([1, 2, 3]),
    items: itemsSchema,
    first: firstSchema.default(FIRST_BY_DEFAULT),
  }),
  needs: ({ processes }) => needsOfGraph(processes),
  run({ processes, base, size, items, first }, options) {
    const { graph, toNumbers, toIds } = createGraphInput(processes, base);
    const answer = findUnlockSets(graph, { base: toNumbers(base), size, items, first }, options);
    return { ...answer, unlocks: answer.unlocks.map(({ add, unlocks }) => ({ add: toIds(add), unlocks: toIds(unlocks) })) };
  },
});
