import { GraphRefused, GraphUnavailable, type Sentence } from '../errors.ts';

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

/** A graph that cannot be opened, in words that say whether something is wrong with it or with what is around it. */
export function toOpenError(error: unknown, folder: string, path: string): GraphRefused {
  if (/cannot be locked/i.test(toText(error))) return new GraphRefused(toLockedSentence(path), { cause: error });
  const refusal = toRefusal(error);
  const sentence = refusal === null || refusal === 'other' ? toUnreadableSentence(folder) : FOLDER[refusal](folder);
  return new GraphRefused(sentence, { cause: error });
}

/** What went wrong at work: a disk that fails, in one sentence; anything that is our own fault passes as it is. */
export function toWorkError(error: unknown, folder: string): unknown {
  const refusal = toRefusal(error);
  return refusal === null ? error : new GraphRefused(WORK[refusal](folder), { cause: error });
}

/** Closing writes the whole graph anew; where that fails, the log beside it still holds everything. */
export function toCloseError(error: unknown, folder: string): GraphUnavailable {
  return new GraphUnavailable(
    {
      zh: `图库文件夹 ${folder} 关闭时没能整理（例如磁盘已满）；已确认的写入都还在，腾出空间后再启动即可。`,
      en: `The graph folder ${folder} could not be tidied at the end (a full disk, for example); every acknowledged write is still there. Free some space and start again.`,
    },
    { cause: error },
  );
}

/** Null where the system refused nothing. */
function toRefusal(error: unknown): Refusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = toText(error);
  const number = /\(os error (\d+)\)/.exec(text)?.[1];
  const known = BY_CODE[code] ?? (number === undefined ? undefined : BY_NUMBER[number]);
  return known ?? (number !== undefined || /\bI\/O error\b/i.test(text) ? 'other' : null);
}

function toText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type OfFolder = (folder: string) => Sentence;
const toFullSentence: OfFolder = (folder) => ({
  zh: `数据文件夹 ${folder} 所在的磁盘已满。请腾出空间，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The disk of the data folder ${folder} is full. Free some space, or name another folder with DATA_DIR.`,
});
const toFolderSentence: OfFolder = (folder) => ({
  zh: `数据文件夹 ${folder} 无法建立或写入。请检查权限，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The data folder ${folder} cannot be made or written. Check its permissions or name another one with DATA_DIR.`,
});
const FOLDER: Readonly<Record<Refusal, OfFolder>> = {
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

const toLockedSentence = (path: string): Sentence => ({
  zh: `图库文件 ${path} 正被另一个进程使用。请先停止那个进程，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The graph file ${path} is in use by another process. Stop that process first, or name another folder with DATA_DIR.`,
});
/** The whole folder, since the log beside the file belongs to it and would be refused without it. */
const toUnreadableSentence: OfFolder = (folder) => ({
  zh: `图库文件夹 ${folder} 无法读取，可能已损坏；没有改动它。请用备份替换整个文件夹，或把它整个移走后再启动，届时会重新装载种子数据。`,
  en: `The graph folder ${folder} cannot be read and may be damaged; it was left as it is. Put a backup of the whole folder in its place, or move it away as a whole and start again, which loads the seeds anew.`,
});

export const NO_ENGINE: Sentence = {
  zh: '这台机器上没有可用的内嵌图引擎（确认可用：Linux x64，glibc 2.34 或更新）。请改用 Neo4j：设置 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD 后再启动。',
  en: 'The embedded graph engine does not run on this machine (it does for certain on Linux x64 with glibc 2.34 or newer). Use Neo4j instead: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD and start again.',
};
