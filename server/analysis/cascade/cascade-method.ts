import { z } from 'zod';
import { sortedById } from '../../domain/by-code-point.ts';
import { LimitReached } from '../method/budget.ts';
import { amount, listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { needRows } from '../method/needs.ts';
import { createCascadeNetwork, type Essential } from './cascade-network.ts';
import { createCascadeRunner } from './cascade.ts';

const input = z
  .object({
    firms: listOf(z.object({ id: z.string(), sector: z.string() })),
    links: listOf(z.object({ from: z.string(), to: z.string(), weight: amount })),
    essential: z.custom<Essential>(isEssential, {
      params: {
        zh: '只能是 "all"、"none" 或 [供方部门, 买方部门] 的列表',
        en: 'must be "all", "none" or a list of [supplier sector, buyer sector]',
      },
    }),
    weights: z.enum(['out', 'max']),
    substitution: z.boolean(),
    epsilon: amount,
  })
  .superRefine(({ firms, links }, context) => {
    const fail = (path: (string | number)[], zh: string, en: string) => context.addIssue({ code: 'custom', path, params: { zh, en } });
    const ids = new Set<string>();
    for (const [i, firm] of firms.entries()) {
      if (ids.has(firm.id)) return fail(['firms', i, 'id'], `重复了“${firm.id}”`, `repeats "${firm.id}"`);
      ids.add(firm.id);
    }
    for (const [i, link] of links.entries()) {
      for (const end of ['from', 'to'] as const) {
        if (!ids.has(link[end]))
          return fail(['links', i, end], `是 firms 中没有的“${link[end]}”`, `names "${link[end]}", which is not in firms`);
      }
    }
  });

export const cascadeMethod = createMethod({
  id: 'cascade',
  title: { zh: '断供传导', en: 'Supply cascade' },
  answers: { zh: '一家企业停产，整个供应网络损失多大份额？', en: 'What share of the whole network is lost when one firm stops?' },
  assumptions: [
    {
      zh: '向下游：必需投入按最短缺的一类限制产量，其余投入按比例起作用；同部门其他企业按可用产出替代。',
      en: 'Downstream: essential inputs limit by the scarcest sector, the others act in proportion; firms of the same sector replace as far as their output goes.',
    },
    { zh: '向上游：需求按比例下降。', en: 'Upstream: demand falls in proportion.' },
    {
      zh: '停产企业始终为零；每一步没有企业变动超过 epsilon 即停止。',
      en: 'The stopped firm stays at zero; the steps end when no level moved by more than epsilon.',
    },
  ],
  complexity: 'O(firms × steps × links reached)',
  source: 'Diem, Borsos, Reisch, Kertész & Thurner 2022 (Scientific Reports 12, 7719)',
  parameters: [
    { name: 'firms', meaning: { zh: '企业及其部门', en: 'firms with their sector' } },
    { name: 'links', meaning: { zh: '供应关系及其权重', en: 'supply links with their weight' } },
    {
      name: 'essential',
      meaning: { zh: '"all"、"none" 或 [供方部门, 买方部门] 列表', en: '"all", "none" or a list of [supplier sector, buyer sector]' },
    },
    {
      name: 'weights',
      meaning: {
        zh: '企业权重："out" 为供出量，"max" 为供出与购入的较大者',
        en: 'what a firm counts for: "out" or "max" of in and out strength',
      },
    },
    { name: 'substitution', meaning: { zh: '同部门企业能否替代', en: 'whether firms of the sector replace a lost supplier' } },
    { name: 'epsilon', meaning: { zh: '停止阈值', en: 'largest move at which the steps end' } },
  ],
  input,
  needs: ({ firms, links }) => [
    needRows('firms', firms.length, { zh: '企业', en: 'firms' }),
    needRows('links', links.length, { zh: '供应关系', en: 'links' }),
  ],
  figures: ({ firms }) => firms.length,
  run(data, { deadline, onProgress }) {
    const network = createCascadeNetwork({ ...data, firms: sortedById(data.firms) });
    const runner = createCascadeRunner(network, { ...data, deadline });
    const loss: [string, number][] = [];
    try {
      for (const [firm, id] of network.ids.entries()) {
        if (deadline?.()) break;
        loss.push([id, runner.findLoss([firm])]);
        onProgress?.(loss.length, network.firms);
      }
    } catch (error) {
      // A loss that is half worked out is left out.
      if (!(error instanceof LimitReached)) throw error;
    }
    return { loss: Object.fromEntries(loss), complete: loss.length === network.firms };
  },
});

function isEssential(value: unknown): boolean {
  if (value === 'all' || value === 'none') return true;
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((sector) => typeof sector === 'string'))
  );
}
