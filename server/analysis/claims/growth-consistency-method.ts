import { z } from 'zod';
import { figure } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { findGrowthConsistency } from './growth-consistency.ts';

export const growthConsistencyMethod = createMethod({
  id: 'growth-consistency',
  title: { zh: '增速自洽检查', en: 'Growth consistency' },
  answers: { zh: '数值、增量和增速三者对得上吗？', en: 'Do a value, its change and its growth rate agree?' },
  assumptions: [
    {
      zh: '增速 = 增量 ÷（数值 − 增量），允许相差 0.5 个百分点。',
      en: 'Growth = change / (value − change); half a percentage point is forgiven.',
    },
  ],
  complexity: 'O(1)',
  source: 'Arithmetic',
  parameters: [
    { name: 'value', meaning: { zh: '期末值', en: 'the value after the change' } },
    { name: 'delta', meaning: { zh: '增量', en: 'the change' } },
    { name: 'growthPercent', meaning: { zh: '公布的增速（%）', en: 'the printed growth in percent' } },
  ],
  input: z.object({ value: figure, delta: figure, growthPercent: figure }),
  needs: () => [],
  run: findGrowthConsistency,
});
