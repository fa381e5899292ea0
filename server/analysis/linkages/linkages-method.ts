import { z } from 'zod';
import { amount, figure, listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { LimitReached } from '../method/budget.ts';
import type { RunOptions } from '../method/method.ts';
import { findLinkages, type Linkages, type LinkagesInput } from './linkages.ts';

const input = z
  .object({ flows: listOf(listOf(figure)), output: listOf(amount), finalDemand: listOf(figure) })
  .superRefine(({ flows, output, finalDemand }, context) => {
    const n = flows.length;
    const fail = (path: (string | number)[], zh: string, en: string) => context.addIssue({ code: 'custom', path, params: { zh, en } });
    const wrong = flows.findIndex((row) => row.length !== n);
    if (wrong >= 0) fail(['flows', wrong], `应有 ${n} 列，与行数相同`, `must have ${n} entries, as many as there are rows`);
    else if (output.length !== n)
      fail(['output'], `应有 ${n} 项，与 flows 的行数相同`, `must have ${n} entries, as many as flows has rows`);
    else if (finalDemand.length !== n)
      fail(['finalDemand'], `应有 ${n} 项，与 flows 的行数相同`, `must have ${n} entries, as many as flows has rows`);
  });

/** Four matrices of as many rows and columns are held, and inverted in their third power. */
const MOST_SECTORS = 1500;

export const linkagesMethod = createMethod({
  id: 'linkages',
  title: { zh: '投入产出关联', en: 'Input-output linkages' },
  answers: {
    zh: '哪些部门拉动上游、推动下游最强？离最终使用有多远？少了一个部门，总产出损失多少？',
    en: 'Which sectors pull and push the others most, how far are they from final use, and what does the whole lose without one?',
  },
  assumptions: [
    { zh: '投入系数固定；产出为零的部门系数为零。', en: 'Coefficients are fixed; a sector without output has zero coefficients.' },
    {
      zh: '后向关联为列昂惕夫逆的列和，前向关联为高希逆的行和；上游度等于高希逆的行和。',
      en: 'Backward linkage: column sums of the Leontief inverse; forward: row sums of the Ghosh inverse, which are the upstreamness too.',
    },
    {
      zh: '提取法：去掉该部门的行、列及其最终需求，损失含本部门。',
      en: 'Extraction takes the row, the column and the final demand of the sector out; the loss includes its own output.',
    },
    { zh: '时间用完时各项为空，并说明原因。', en: 'When the time is over every figure is null, and the reason is said.' },
  ],
  complexity: 'O(n³), n sectors',
  source: 'Miller & Blair 2009, Input-Output Analysis; Rasmussen 1956; Ghosh 1958; Antràs et al. 2012 (AER P&P)',
  parameters: [
    {
      name: 'flows',
      meaning: { zh: '部门间流量：第 i 行第 j 列为 i 交付给 j', en: 'flows between sectors: row i, column j is what i delivers to j' },
    },
    { name: 'output', meaning: { zh: '各部门总产出', en: 'total output per sector' } },
    { name: 'finalDemand', meaning: { zh: '各部门最终需求', en: 'final demand per sector' } },
  ],
  input,
  needs: ({ flows }) => [{ field: 'flows', what: { zh: '部门', en: 'sectors' }, count: flows.length, most: MOST_SECTORS }],
  figures: ({ flows }) => 3 * flows.length * (flows.length + 2),
  run: runWithin,
});

type CutShort = Record<keyof Linkages, null>;

const NOTHING: CutShort = {
  technical: null,
  leontief: null,
  ghosh: null,
  backward: null,
  forward: null,
  upstreamness: null,
  rasmussenBackward: null,
  rasmussenForward: null,
  extractionLoss: null,
};

/** An inverse is whole or worth nothing: cut short by the clock, every figure is null and the reason is said. */
function runWithin(data: LinkagesInput, { deadline }: RunOptions): (Linkages | CutShort) & { stopReason: 'TIME_LIMIT' | null } {
  try {
    return { ...findLinkages(data, deadline), stopReason: null };
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    return { ...NOTHING, stopReason: 'TIME_LIMIT' };
  }
}
