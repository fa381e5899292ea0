import type { Question } from '../method/question.ts';
import { CLAIM_RULES } from './judge-claims.ts';

export const claimsQuestion: Question = {
  id: 'claims',
  title: { zh: '数据主张核验', en: 'Checks of claims' },
  answers: { zh: '来源所写的数字可信吗，自洽吗？', en: 'Are printed figures plausible and consistent?' },
  assumptions: [
    { zh: '不同说法并列保留，不合并；有问题的数字不参与求和。', en: 'Rivals stand side by side; a flagged figure enters no sum.' },
    ...CLAIM_RULES.map((rule) => ({ zh: `规则：${rule.name.zh}。`, en: `${rule.name.en}: ${rule.reference}.` })),
  ],
  complexity: 'O(claims²) at worst',
  source: 'Arithmetic; IUPAC atomic weights 2021',
  parameters: [{ name: 'subject', meaning: { zh: '对象', en: 'the subject' } }],
};
