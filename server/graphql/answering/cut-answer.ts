import type { GraphQLFormattedError } from 'graphql';
import { TooCostly, type IntendedError, type Sentence } from '../../errors.ts';
import { say } from '../context/language.ts';
import type { Cut, CutReason } from '../context/answer-meter.ts';

const REASONS: Readonly<Record<CutReason | 'MEMORY', Sentence>> = {
  SIZE: { zh: '答案过大（上限 8 MB），没有给出', en: 'The answer is too large (the limit is 8 MB) and was not given' },
  TIME: { zh: '这个查询在规定的时间内没有算完', en: 'The query could not be computed within its time' },
  MEMORY: { zh: '这个查询所需的内存超过上限', en: 'The query needs more memory than it may have' },
  GONE: { zh: '提问的一方已离开，查询已停止', en: 'The caller has gone, so the query was stopped' },
};

/** Why there is no answer, and what to narrow. */
export function toTooCostly({ reason, narrow }: { reason: CutReason | 'MEMORY'; narrow: readonly string[] }): TooCostly {
  const { zh, en } = REASONS[reason];
  return new TooCostly(
    {
      zh: `${zh}，请缩小${narrow.length > 0 ? ` ${narrow.join('、')} ` : '查询'}的范围，或分几次查询。`,
      en: `${en}; please narrow ${narrow.length > 0 ? narrow.join(', ') : 'the query'}, or ask in several queries.`,
    },
    { narrow },
  );
}

export function aboutCut(cut: Cut): GraphQLFormattedError {
  return toShown(toTooCostly(cut));
}

/** An error of the whole answer as the caller sees it. */
export function toShown(error: IntendedError): GraphQLFormattedError {
  return { message: say(error.sentence), extensions: { ...error.details, code: error.code } };
}
