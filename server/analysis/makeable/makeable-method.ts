import { z } from 'zod';
import { createMethod } from '../method/method.ts';
import { closure } from './closure.ts';
import {
  BASE_PARAMETER,
  PROCESSES_PARAMETER,
  QUANTITY_ASSUMPTION,
  WITHOUT_PARAMETER,
  countLinks,
  createGraphInput,
  idsSchema,
  needsOfGraph,
  processesSchema,
} from './makeable-method-input.ts';

export const makeableMethod = createMethod({
  id: 'makeable',
  title: { zh: '可生产闭包', en: 'What can be made' },
  answers: { zh: '有了这些产品，还能做出哪些产品，经过哪些工艺？', en: 'What can be made from these products, and by which processes?' },
  assumptions: [
    QUANTITY_ASSUMPTION,
    { zh: '被禁产品永不出现，但工艺的其他产出照常', en: 'A banned product never appears, the other yields of its process do' },
  ],
  complexity: 'O(links between products and processes)',
  source: 'Dowling & Gallier 1984, linear-time Horn satisfiability; Gallo et al. 1993, B-visit of directed hypergraphs',
  parameters: [PROCESSES_PARAMETER, BASE_PARAMETER, WITHOUT_PARAMETER],
  input: z.object({ processes: processesSchema, base: idsSchema, without: idsSchema.optional() }),
  needs: ({ processes }) => needsOfGraph(processes),
  figures: ({ processes }) => countLinks(processes),
  run({ processes, base, without = [] }) {
    const { graph, toNumbers } = createGraphInput(processes, base, without);
    const { has, fired } = closure(graph, toNumbers(base), { banned: toNumbers(without) });
    return {
      products: graph.products.filter((_, q) => has[q]),
      steps: Array.from(fired, (p) => graph.processes[p] as string),
    };
  },
});
