/** What a disk or a folder refuses, in one sentence. */
import { GraphRefused, type Sentence } from '../errors.ts';

/** What the system refuses, from the code of Node.js or the number that the engine gives in its text. */
type Refusal = 'full' | 'not-writable' | 'not-a-folder' | 'other';
const BY_CODE: Readonly<Record<string, Refusal>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOENT: 'not-writable',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};
const BY_NUMBER: Readonly<Record<string, Refusal>> = { 28: 'full', 122: 'full', 13: 'not-writable', 1: 'not-writable', 30: 'not-writable' };

/** A folder that cannot be had. */
export function toFolderError(error: unknown, folder: string): GraphRefused {
  return new GraphRefused(FOLDER[toRefusal(error) ?? 'other'](folder), { cause: error });
}

/** What went wrong at work: a disk that fails, in one sentence; anything that is our own fault passes as it is. */
export function toWorkError(error: unknown, folder: string): unknown {
  const refusal = toRefusal(error);
  return refusal === null ? error : new GraphRefused(WORK[refusal](folder), { cause: error });
}

/** Null where the system refused nothing. */
export function toRefusal(error: unknown): Refusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = toText(error);
  const number = /\(os error (\d+)\)/.exec(text)?.[1];
  const known = BY_CODE[code] ?? (number === undefined ? undefined : BY_NUMBER[number]);
  return known ?? (number !== undefined || /\bI\/O error\b/i.test(text) ? 'other' : null);
}

export function toText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export type OfFolder = (folder: string) => Sentence;
const toFullSentence: OfFolder = (folder) => ({
  zh: `数据文件夹 ${folder} 所在的磁盘已满。请腾出空间，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The disk of the data folder ${folder} is full. Free some space, or name another folder with DATA_DIR.`,
});
const toFolderSentence: OfFolder = (folder) => ({
  zh: `数据文件夹 ${folder} 无法建立或写入。请检查权限，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The data folder ${folder} cannot be made or written. Check its permissions or name another one with DATA_DIR.`,
});
export const FOLDER: Readonly<Record<Refusal, OfFolder>> = {
  full: toFullSentence,
  'not-writable': toFolderSentence,
  'not-a-folder': (folder) => ({
    zh: `数据文件夹 ${folder} 的路径上有一个文件，所以无法建立或写入。请移走那个文件，或用 DATA_DIR 指定另一个文件夹。`,
    en: `The data folder ${folder} cannot be made or written: a file is in its way. Move that file, or name another folder with DATA_DIR.`,
  }),
  other: toFolderSentence,
};
const NOTHING_KEPT = { zh: '这次写入没有保留任何部分。', en: ' Nothing of this write was kept.' };
const WORK: Readonly<Record<Refusal, OfFolder>> = {
  full: (folder) => add(toFullSentence(folder), NOTHING_KEPT),
  'not-writable': (folder) => add(toFolderSentence(folder), NOTHING_KEPT),
  'not-a-folder': (folder) => add(toFolderSentence(folder), NOTHING_KEPT),
  other: (folder) => ({
    zh: `数据文件夹 ${folder} 所在的磁盘读写出错，详见日志。请检查磁盘。`,
    en: `The disk of the data folder ${folder} fails; the log says more. Check the disk.`,
  }),
};
const add = (sentence: Sentence, more: Sentence): Sentence => ({ zh: sentence.zh + more.zh, en: sentence.en + more.en });
