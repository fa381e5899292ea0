import type { Sentence } from '../../errors.ts';

/** Why a write that was thought out on an older revision is refused. */
export const MOVING: Sentence = {
  zh: '图谱正在被别人频繁改写，这次没有写入任何内容，请稍后再试。',
  en: 'Others keep rewriting the graph; nothing of this write was kept. Try again in a moment.',
};
