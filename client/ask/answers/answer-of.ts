import type { QuestionId } from '../cues.ts';
import { ABOUT_CHAIN } from './about-chain.ts';
import { ABOUT_ENTERPRISE, STOP_OF_ENTERPRISE } from './about-enterprise.ts';
import { ABOUT_PRODUCT } from './about-product.ts';
import { ABOUT_RECORDS } from './about-records.ts';
import type { Filled } from '../filled.ts';
import type { Answer } from './answer.ts';

const ANSWERS: Record<ReturnType<typeof kindOf>, Answer> = {
  stopOfEnterprise: STOP_OF_ENTERPRISE,
  ...ABOUT_CHAIN,
  ...ABOUT_PRODUCT,
  ...ABOUT_ENTERPRISE,
  ...ABOUT_RECORDS,
};

/** The name of its texts and of what reads it: a stop is another question of an enterprise than of a product. */
export function kindOf({ id, things }: Filled): QuestionId | 'stopOfEnterprise' {
  return id === 'stop' && things[0]?.kind === 'enterprise' ? 'stopOfEnterprise' : id;
}

/** How a question is asked of the graph and read, and where the whole answer stands. */
export function answerOf(filled: Filled): Answer {
  return ANSWERS[kindOf(filled)];
}
