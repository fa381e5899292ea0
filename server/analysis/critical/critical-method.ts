import { z } from 'zod';
import { createMethod } from '../method/method.ts';
import { findCritical } from './critical.ts';
import {
  PROCESSES_PARAMETER,
  QUANTITY_ASSUMPTION,
  createGraphInput,
  idsSchema,
  needsOfGraph,
  processesSchema,
} from '../makeable/makeable-method-input.ts';

export const criticalMethod = createMethod({
  id: 'critical',
  title: { zh: '关键产品', en: 'Critical products' },
  answers: { zh: '缺了哪一项，目标就做不出来？', en: 'Which products stop the target when they alone are gone?' },
  assumptions: [
    QUANTITY_ASSUMPTION,
    {
      zh: '缺失的产品永不出现，产出它的工艺的其他产出照常；目标做不出来时没有关键产品',
      en: 'A product that is gone never appears, the other yields of its process do; a target that cannot be made has no critical products',
    },
  ],
  complexity: 'O(links × candidates / 32) for few candidates, O(links × log products) where losses nest, products × links at worst',
  source:
    'Own divide and conquer on the closure of Dowling & Gallier 1984, landmarks of Keyder, Richter & Helmert 2010; checked against one closure per product',
  parameters: [
    PROCESSES_PARAMETER,
    { name: 'sources', meaning: { zh: '起点产品', en: 'the products that are there' } },
    { name: 'target', meaning: { zh: '目标产品', en: 'the product asked about' } },
  ],
  input: z.object({ processes: processesSchema, sources: idsSchema, target: z.string().min(1) }),
  needs: ({ processes }) => needsOfGraph(processes),
  run({ processes, sources, target }) {
    const { graph, toNumbers, toIds } = createGraphInput(processes, sources, [target]);
    return { critical: toIds(findCritical(graph, toNumbers(sources), toNumbers([target])[0] as number)) };
  },
});
