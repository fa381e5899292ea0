import { z } from 'zod';
import { FIRST_BY_DEFAULT, firstSchema } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import {
  BASE_PARAMETER,
  ITEMS_PARAMETER,
  PROCESSES_PARAMETER,
  QUANTITY_ASSUMPTION,
  WITHOUT_PARAMETER,
  createGraphInput,
  idsSchema,
  itemsSchema,
  needsOfGraph,
  processesSchema,
} from '../makeable/makeable-method-input.ts';
import { solvePackages } from './packages.ts';
import { toCertificate } from './certificate.ts';

export const packagesMethod = createMethod({
  id: 'packages',
  title: { zh: '补链组合', en: 'Packages' },
  answers: { zh: '要做出目标产品，至少要一起补入哪几项？', en: 'Which smallest sets of additions make the target makeable?' },
  assumptions: [
    QUANTITY_ASSUMPTION,
    { zh: '目标本身与被禁产品不能补入', en: 'The target itself and banned products are never added' },
    {
      zh: '达到时间或数量上限时，列出的是完整列表的开头部分；若第一个组合尚未确定，则只列一个候选组合（certificate.candidate），它缺一不可，但未证明最小',
      en: 'When a limit stops the search, what is listed is the beginning of the full list; before the first is settled it is one candidate (certificate.candidate), which has nothing superfluous but is not proved smallest',
    },
  ],
  complexity:
    'NP-hard in general: branch and bound over cuts with a lower bound of disjoint cuts; each look is linear in the links; steps are counted',
  source: 'Bonet & Helmert 2010 (hitting sets of landmarks); Reiter 1987 (hitting-set tree); own enumeration in order',
  parameters: [
    PROCESSES_PARAMETER,
    BASE_PARAMETER,
    { name: 'target', meaning: { zh: '要做出的产品', en: 'the product to be made' } },
    ITEMS_PARAMETER,
    WITHOUT_PARAMETER,
    { name: 'first', meaning: { zh: '最多列出几个，至多 200，也是默认值', en: 'how many at most, up to 200, which is the default' } },
  ],
  input: z.object({
    processes: processesSchema,
    base: idsSchema,
    target: z.string().min(1),
    items: itemsSchema,
    without: idsSchema.optional(),
    first: firstSchema.default(FIRST_BY_DEFAULT),
  }),
  needs: ({ processes }) => needsOfGraph(processes),
  run({ processes, base, target, items, without = [], first }, options) {
    const { graph, toNumbers, toIds } = createGraphInput(processes, base, without, [target]);
    const answer = solvePackages(
      graph,
      { base: toNumbers(base), target: toNumbers([target])[0] as number, items, without: toNumbers(without), first },
      options,
    );
    return {
      packages: answer.packages.map(toIds),
      complete: answer.complete,
      stopReason: answer.stopReason,
      minimumSize: answer.minimumSize,
      certificate: {
        sentence: toCertificate(answer),
        atLeast: answer.atLeast,
        disjointCuts: answer.cuts.map(toIds),
        setsVisited: answer.visited,
        candidate: answer.isCandidate,
      },
    };
  },
});
