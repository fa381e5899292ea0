/** The port over Grafeo, the engine in this process: one file under DATA_DIR, one process at a time, acknowledged writes survive a kill. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as Engine from '@grafeo-db/js';
import { GraphRefused, GraphUnavailable } from '../errors.ts';
import { CLOSED } from './closed.ts';
import { toFolderError, toWorkError } from '../journal/disk-errors.ts';
import { NO_ENGINE, toCloseError, toOpenError } from './embedded-errors.ts';
import { makeFolder } from '../journal/make-folder.ts';
import type { GraphSession, Params, Row, Transaction } from './session.ts';
import { toPlainRows } from './to-plain-rows.ts';

export const GRAPH_FILE = 'graph.grafeo';

/**
 * Opens the graph in a folder, and makes it where there is none.
 * @throws GraphRefused in one sentence: the platform has no engine, another process holds the file, the file cannot be read,
 * the folder cannot be written, the disk is full
 */
export async function openEmbedded(folder: string): Promise<GraphSession> {
  const db = open(await loadEngine(), folder);
  let lastWrite: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const refuseWhenClosed = () => {
    // The engine itself would go on answering from memory.
    if (isClosed) throw new GraphUnavailable(CLOSED);
  };
  const inWords = async <T>(work: () => Promise<T>): Promise<T> => {
    refuseWhenClosed();
    try {
      return await work();
    } catch (error) {
      throw toWorkError(error, folder);
    }
  };
  const read = (cypher: string, params: Params = {}) =>
    inWords(async () => toPlainRows((await db.executeCypher(cypher, params)).toArray()));
  return {
    engine: 'embedded',
    read,
    write: (work) =>
      inWords(() => {
        const next = lastWrite.then(() => inTransaction(db, work));
        lastWrite = next.catch(() => undefined);
        return next;
      }),
    async ping() {
      await read('RETURN 1 AS one');
    },
    async close() {
      isClosed = true;
      await lastWrite;
      try {
        db.close();
      } catch (error) {
        throw toCloseError(error, folder);
      }
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
    rollBack(transaction);
    throw error;
  }
}

/** A failed commit has rolled back by itself and says of a second time that there is nothing to do; that must not hide why it failed. */
function rollBack(transaction: Engine.Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What the caller throws is the cause.
  }
}

/** The native part is one optional package per platform; where there is none, importing throws. */
async function loadEngine(): Promise<typeof Engine> {
  try {
    const module = await import('@grafeo-db/js');
    return (module as unknown as { default?: typeof Engine }).default ?? module;
  } catch (error) {
    throw new GraphRefused(NO_ENGINE, { cause: error });
  }
}

function open(engine: typeof Engine, folder: string): Engine.GrafeoDB {
  const path = join(folder, GRAPH_FILE);
  let isNew: boolean;
  try {
    makeFolder(folder);
    isNew = statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    throw toFolderError(error, folder);
  }
  try {
    if (isNew) return engine.GrafeoDB.create(path);
    // A pipe, say, would keep the engine waiting for ever.
    if (!statSync(path).isFile()) throw new Error(`${path} is no file.`);
    return engine.GrafeoDB.open(path);
  } catch (error) {
    // A file that was begun and could not be written would be taken for a damaged graph the next time.
    if (isNew) rmSync(path, { force: true });
    throw toOpenError(error, folder, path);
  }
}
