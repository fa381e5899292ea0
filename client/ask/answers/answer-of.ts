import { ABOUT_CHAIN } from './about-chain.ts';
import { ABOUT_ENTERPRISE } from './about-enterprise.ts';
import { ABOUT_PRODUCT } from './about-product.ts';
import { ABOUT_RECORDS } from './about-records.ts';
import { ABOUT_SCREENS } from './about-screens.ts';
import { ask } from '../../api/ask.ts';
import type { Language } from '../../api/language.ts';
import type { Filled } from '../filled.ts';
import type { Answer, Said } from './answer.ts';
import { kindOf } from './kind-of.ts';

const ANSWERS: Record<ReturnType<typeof kindOf>, Answer> = {
  ...ABOUT_CHAIN,
  ...ABOUT_PRODUCT,
  ...ABOUT_ENTERPRISE,
  ...ABOUT_RECORDS,
  ...ABOUT_SCREENS,
};

/**
 * The answer of the graph to a question. Words that nothing listed holds were not understood: the answer is without them, and says so.
 */
export async function giveAnswer(filled: Filled, language: Language, signal?: AbortSignal): Promise<{ filled: Filled; said: Said }> {
  const { document, variables, said } = answerOf(filled);
  const given = said(await ask(document, variables(filled) as never, language, signal), filled);
  if (!filled.words || given.count > 0) return { filled, said: given };
  const { words, ...rest } = filled;
  return giveAnswer({ ...rest, unread: [...(rest.unread ?? []), ...words] }, language, signal);
}

/** How a question is asked of the graph and read, and where the whole answer stands. */
export function answerOf(filled: Filled): Answer {
  return ANSWERS[kindOf(filled)];
}
