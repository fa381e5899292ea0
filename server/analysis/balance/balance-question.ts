import { DAYS_A_YEAR } from '../../domain/amounts.ts';
import { REGION, CHAIN, FIRST, NO_RECORD, type Question } from '../method/question.ts';

export const balanceQuestion: Question = {
  id: 'balance',
  title: { zh: '物料平衡', en: 'Material balance' },
  answers: {
    zh: '本地能供多少、要用多少？按现有记录，哪些不足，先问谁？',
    en: 'How much is supplied and needed here? What is short by the records, and whom to ask first?',
  },
  assumptions: [
    NO_RECORD,
    {
      zh: '每个数量都是区间；不知道既不是零，也不去猜；没有上限写“至少”。',
      en: 'Every quantity is an interval; unknown is neither zero nor guessed; without an upper end it reads "at least".',
    },
    {
      zh: `满产口径：工艺按主产出的产能开足，按日计的一年按 ${DAYS_A_YEAR} 天；没人外运的产品要多少做多少。`,
      en: `All of it is at nameplate: a process runs at the capacity of its main output, ${DAYS_A_YEAR} days a year where it is stated by the day; what nobody hauls is made as it is needed.`,
    },
  ],
  complexity: 'Linear in the links; a ring of products that nobody hauls is gone round at most 100 times',
  source: 'Definitions of this product (section 8 of the analysis)',
  parameters: [CHAIN, REGION, FIRST],
};
