import { z } from 'zod';
import { listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { LINKS, needRows } from '../method/needs.ts';
import { findDominators } from './dominators.ts';
import { toLinks } from './dominators-links.ts';

export const dominatorsMethod = createMethod({
  id: 'dominators',
  title: { zh: '支配树', en: 'Dominators' },
  answers: { zh: '从起点到某一点，非经过不可的最近一点是哪一个？', en: 'Which point does every way from the root to a point pass last?' },
  assumptions: [
    {
      zh: '一条连接就够（OR）；“全部投入缺一不可”的答案见“关键产品”',
      en: 'One link is enough (OR); where ALL inputs are needed, see the critical products',
    },
    { zh: '只含能从起点到达的点', en: 'Only points that the root reaches are listed' },
  ],
  complexity: 'O(links × log points)',
  source: 'Lengauer & Tarjan 1979, A fast algorithm for finding dominators in a flowgraph',
  parameters: [
    { name: 'links', meaning: { zh: '有向连接 [从, 到]', en: 'directed links [from, to]' } },
    { name: 'root', meaning: { zh: '起点', en: 'the root' } },
  ],
  input: z.object({ links: listOf(z.tuple([z.string(), z.string()])), root: z.string() }),
  needs: ({ links }) => [needRows('links', links.length, LINKS)],
  figures: ({ links }) => 2 * links.length,
  run({ links, root }) {
    const { names, index, start, items } = toLinks(links, [root]);
    const at = index.get(root) as number;
    const idom = findDominators({ start, items }, at);
    const entries = names.map((name, v) => [name, names[idom[v]!]] as const).filter(([, above], v) => v !== at && above !== undefined);
    return { idom: Object.fromEntries(entries) };
  },
});
