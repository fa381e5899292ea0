import { z } from 'zod';
import { amount, figure } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { findRunRate } from './run-rate.ts';

export const runRateMethod = createMethod({
  id: 'run-rate',
  title: { zh: '进度测算', en: 'Run rate' },
  answers: { zh: '按目前进度，全年目标还需每月完成多少？', en: 'What must each remaining month bring to reach the target?' },
  assumptions: [
    { zh: '进度按月均摊，不考虑季节性。', en: 'Months count alike, seasons do not matter.' },
    { zh: '目标已完成时所需为零；已无剩余月份时为空。', en: 'Nothing is required once the target is reached; null when no month is left.' },
  ],
  complexity: 'O(1)',
  source: 'Arithmetic',
  parameters: [
    { name: 'target', meaning: { zh: '目标值', en: 'the target' } },
    { name: 'actual', meaning: { zh: '已完成值', en: 'what is reached' } },
    { name: 'elapsedMonths', meaning: { zh: '已过月数', en: 'months that are over' } },
    { name: 'months', meaning: { zh: '总月数', en: 'months in all' } },
  ],
  input: z
    .object({ target: figure, actual: figure, elapsedMonths: amount, months: amount.positive() })
    .refine((data) => data.elapsedMonths <= data.months, {
      path: ['elapsedMonths'],
      params: { zh: '不能大于 months', en: 'must not be above months' },
    }),
  needs: () => [],
  run: findRunRate,
});
