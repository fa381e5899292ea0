import { GraphRefused, GraphUnavailable, type Sentence } from '../errors.ts';
import { FOLDER, toRefusal, toText, type OfFolder } from '../journal/disk-errors.ts';

/** The file is no graph, or no longer. */
export class NotReadable extends GraphRefused {}

/** A graph that cannot be opened, in words that say whether something is wrong with it or with what is around it. */
export function toOpenError(error: unknown, folder: string, path: string): GraphRefused {
  if (/cannot be locked/i.test(toText(error))) return new GraphRefused(toLockedSentence(path), { cause: error });
  const refusal = toRefusal(error);
  if (refusal === null || refusal === 'other') return new NotReadable(toUnreadableSentence(folder), { cause: error });
  return new GraphRefused(FOLDER[refusal](folder), { cause: error });
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
