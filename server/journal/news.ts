/** What is said of a journal that is not as it was left. */
import { GraphRefused, type Sentence } from '../errors.ts';

/** Where the journal stops being what was written: the file, and the newest revision that is whole before it. */
export interface Damage {
  file: string;
  revision: number;
  why: string;
}

/** The journal cannot be believed as far as it was acknowledged. */
export class JournalDamaged extends GraphRefused {
  constructor(
    readonly damage: Damage,
    options?: ErrorOptions,
  ) {
    super(toDamageSentence(damage), options);
  }
}

/** What is left to do; nothing can be accepted where no revision is whole. */
const toWayOut = (revision: number): Sentence =>
  revision === 0
    ? { zh: '请用 npm run restore 恢复备份。', en: 'Restore a backup with npm run restore.' }
    : {
        zh: `请用 npm run restore 恢复备份；若愿意放弃其后的内容，请运行 npm run verify -- --accept-until ${revision}。`,
        en: `Restore a backup with npm run restore, or, to give up what came after, run npm run verify -- --accept-until ${revision}.`,
      };

const toDamageSentence = ({ file, revision, why }: Damage): Sentence => ({
  zh: `日志文件 ${file} 在修订 ${revision} 之后已损坏或不完整（${why}），没有启动，也没有改动它。${toWayOut(revision).zh}`,
  en: `The journal file ${file} is damaged or cut short after revision ${revision} (${why}); nothing was started and nothing changed. ${toWayOut(revision).en}`,
});

export const toCutSentence = (file: string, revision: number): Sentence => ({
  zh: `日志文件 ${file} 末尾有一次没有写完、也从未确认的写入，已去掉；最新修订仍是 ${revision}。`,
  en: `The journal file ${file} ended in a write that was never finished nor acknowledged; it was cut off. The newest revision is still ${revision}.`,
});

export const toNewHeadSentence = (folder: string, revision: number): Sentence => ({
  zh: `日志 ${folder} 的 head.json 缺失或损坏；日志本身完整，与图一致（修订 ${revision}），已重新写好。`,
  en: `head.json of the journal ${folder} was missing or damaged; the journal itself is whole and agrees with the graph (revision ${revision}), so it was written again.`,
});

export const FOREIGN: Sentence = {
  zh: '日志被另一个程序改动过，这次没有写入任何内容。请确认没有别的程序在使用这个数据文件夹，再重新启动。',
  en: 'Another program changed the journal; nothing of this write was kept. See that no other program uses this data folder, and start again.',
};
