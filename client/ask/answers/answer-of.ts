import { ABOUT_CHAIN } from './about-chain.ts';
import { ABOUT_ENTERPRISE } from './about-enterprise.ts';
import { ABOUT_PRODUCT } from './about-product.ts';
import { ABOUT_RECORDS } from './about-records.ts';
import type { Filled } from '../filled.ts';
import type { Answer } from './answer.ts';
import { kindOf } from './kind-of.ts';

const ANSWERS: Record<ReturnType<typeof kindOf>, Answer> = {
  ...ABOUT_CHAIN,
  ...ABOUT_PRODUCT,
  ...ABOUT_ENTERPRISE,
  ...ABOUT_RECORDS,
};

/** How a question is asked of the graph and read, and where the whole answer stands. */
export function answerOf(filled: Filled): Answer {
  return ANSWERS[kindOf(filled)];
}
