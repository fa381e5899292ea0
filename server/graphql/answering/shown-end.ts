import type { GraphQLFormattedError } from 'graphql';
import { Busy, GraphUnavailable, type Sentence } from '../../errors.ts';
import { WorkEnded } from '../../work/work-ended.ts';
import type { ErrorFormatter } from '../context/format-error.ts';
import { toShown, toTooCostly } from './cut-answer.ts';

const QUEUE_FULL: Sentence = {
  zh: '服务正忙，等候的查询已满，请稍后再试。',
  en: 'The service is busy and no more queries can wait; please try again in a moment.',
};
const STOPPING: Sentence = { zh: '服务正在停止，请稍后再试。', en: 'The service is stopping; please try again in a moment.' };
const NO_ROOM: Sentence = {
  zh: '图谱太大，一个计算线程的内存放不下，无法回答；请由管理员调大设置 THREAD_MB。',
  en: 'The graph is too large for the memory of one thread, so nothing can be answered; whoever runs the service raises the setting THREAD_MB.',
};
const RETRY_AFTER_SECONDS = 2;

/** What the caller is told of a question that no thread has answered, and after how many seconds it may be asked again. */
export function toShownEnd(error: unknown, format: ErrorFormatter): { shown: GraphQLFormattedError; retryAfter: number | null } {
  if (error instanceof WorkEnded) {
    const { reason } = error;
    if (reason === 'QUEUE') return { shown: toShown(new Busy(QUEUE_FULL)), retryAfter: RETRY_AFTER_SECONDS };
    if (reason === 'CLOSED') return { shown: toShown(new Busy(STOPPING)), retryAfter: RETRY_AFTER_SECONDS };
    if (reason === 'ROOM') return { shown: toShown(new GraphUnavailable(NO_ROOM)), retryAfter: null };
    if (reason !== 'BROKEN') return { shown: toShown(toTooCostly({ reason, narrow: [] })), retryAfter: null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { shown: format({ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error), retryAfter: null };
}
