import { z } from 'zod';
import { listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { needRows } from '../method/needs.ts';
import { isValidUscc } from '../../domain/uscc.ts';

export const usccMethod = createMethod({
  id: 'uscc',
  title: { zh: '统一社会信用代码校验', en: 'Unified social credit code check' },
  answers: { zh: '代码的字符和校验位是否正确？', en: 'Are the characters and the check character of the code right?' },
  assumptions: [
    {
      zh: '只接受大写；只在导入时转为大写并注明。不查询登记机关。',
      en: 'Capitals only; import capitalises and says so. No register is asked.',
    },
  ],
  complexity: 'O(codes)',
  source: 'GB 32100-2015',
  parameters: [{ name: 'codes', meaning: { zh: '代码列表', en: 'list of codes' } }],
  input: z.object({ codes: listOf(z.string()) }),
  needs: ({ codes }) => [needRows('codes', codes.length, { zh: '代码', en: 'codes' })],
  figures: ({ codes }) => codes.length,
  run: ({ codes }) => ({ valid: codes.map(isValidUscc) }),
});
