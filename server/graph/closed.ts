import type { Sentence } from '../errors.ts';

/** What a session says that was closed. */
export const CLOSED: Sentence = { zh: '图库已经关闭，本程序正在退出。', en: 'The graph is closed: this program is stopping.' };
