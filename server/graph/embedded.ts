/** The port over Grafeo, the engine in this process: one file under DATA_DIR, one process at a time, acknowledged writes survive a kill. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as Engine from '@grafeo-db/js';
import { GraphUnavailable, type Sentence } from '../errors.ts';
import type { GraphSession, Params, Row, Transaction } from './session.ts';
import { toPlainRows } from './to-plain-rows.ts';

const FILE = 'graph.grafeo';

/**
 * Opens the graph in a folder, and makes it where there is none.
 * @throws GraphUnavailable in one sentence: the platform has no engine, another process holds the file, the file cannot be read
 */
export async function openEmbedded(folder: string): Promise<GraphSession> {
  const path = join(folder, FILE);
  const db = open(await loadEngine(), folder, path);
  let lastWrite: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const refuseWhenClosed = () => {
    // The engine itself would go on answering from memory.
    if (isClosed) throw new GraphUnavailable(CLOSED);
  };
  const read = async (cypher: string, params: Params = {}) => {
    refuseWhenClosed();
    return toPlainRows((await db.executeCypher(cypher, params)).toArray());
  };
  return {
    engine: 'embedded',
    read,
    async write(work) {
      refuseWhenClosed();
      const next = lastWrite.then(() => inTransaction(db, work));
      lastWrite = next.catch(() => undefined);
      return next;
    },
    async ping() {
      await read('RETURN 1 AS one');
    },
    async close() {
      isClosed = true;
      await lastWrite;
      db.close();
    },
  };
}

async function inTransaction<T>(db: Engine.GrafeoDB, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const transaction = db.beginTransaction();
  try {
    const result = await work({
      run: async (cypher: string, params: Params = {}): Promise<Row[]> =>
        toPlainRows((await transaction.executeCypher(cypher, params)).toArray()),
    });
    transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

/** The native part is one optional package per platform; where there is none, importing throws. */
async function loadEngine(): Promise<typeof Engine> {
  try {
    const module = await import('@grafeo-db/js');
    return (module as unknown as { default?: typeof Engine }).default ?? module;
  } catch (error) {
    throw new GraphUnavailable(NO_ENGINE, { cause: error });
  }
}

function open(engine: typeof Engine, folder: string, path: string): Engine.GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new GraphUnavailable(toFolderSentence(folder), { cause: error });
  }
  try {
    return existsSync(path) ? engine.GrafeoDB.open(path) : engine.GrafeoDB.create(path);
  } catch (error) {
    throw new GraphUnavailable(toOpenSentence(error instanceof Error ? error.message : '', folder, path), { cause: error });
  }
}

function toOpenSentence(message: string, folder: string, path: string): Sentence {
  if (/cannot be locked/i.test(message)) return toLockedSentence(path);
  return /permission denied|read-only file system/i.test(message) ? toFolderSentence(folder) : toUnreadableSentence(folder);
}

const CLOSED: Sentence = { zh: '图库已经关闭，本程序正在退出。', en: 'The graph is closed: this program is stopping.' };
const NO_ENGINE: Sentence = {
  zh: '这台机器上没有可用的内嵌图引擎（确认可用：Linux x64，glibc 2.34 或更新）。请改用 Neo4j：设置 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD 后再启动。',
  en: 'The embedded graph engine does not run on this machine (it does for certain on Linux x64 with glibc 2.34 or newer). Use Neo4j instead: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD and start again.',
};
const toFolderSentence = (folder: string): Sentence => ({
  zh: `数据文件夹 ${folder} 无法建立或写入。请检查权限，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The data folder ${folder} cannot be made or written. Check its permissions or name another one with DATA_DIR.`,
});
const toLockedSentence = (path: string): Sentence => ({
  zh: `图库文件 ${path} 正被另一个进程使用。请先停止那个进程，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The graph file ${path} is in use by another process. Stop that process first, or name another folder with DATA_DIR.`,
});
/** The whole folder, since the log beside the file belongs to it and would be refused without it. */
const toUnreadableSentence = (folder: string): Sentence => ({
  zh: `图库文件夹 ${folder} 无法读取，可能已损坏；没有改动它。请用备份替换整个文件夹，或把它整个移走后再启动，届时会重新装载种子数据。`,
  en: `The graph folder ${folder} cannot be read and may be damaged; it was left as it is. Put a backup of the whole folder in its place, or move it away as a whole and start again, which loads the seeds anew.`,
});
