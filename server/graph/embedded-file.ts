/** The file of the embedded graph as a thing of its own: whether it is there, whether it is as it was left, how it is set aside. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toPlaceAside } from '../journal/cut-journal.ts';
import { openEmbedded, GRAPH_FILE } from './embedded.ts';
import type { GraphSession } from './session.ts';

const SEAL = 'sealed.json';

/** Whether there is, or was, a graph: the file itself or a log that lost it. */
export function hasGraphFile(folder: string): boolean {
  return existsSync(join(folder, GRAPH_FILE)) || existsSync(join(folder, `${GRAPH_FILE}.wal`));
}

/** The hash of the revision with which the file was closed; null where it is not, to the byte, as it was closed. */
export async function readSeal(folder: string): Promise<string | null> {
  try {
    const { digest, hash } = JSON.parse(await readFile(join(folder, SEAL), 'utf8')) as { digest: string; hash: string };
    return digest === (await digestFile(folder)) ? hash : null;
  } catch {
    return null;
  }
}

/**
 * The graph in a folder, which is sealed when it is closed: the next start trusts a file that nobody touched since, and looks through any
 * other. The first write breaks the seal.
 * @param readHash the revision's hash that the graph shows, asked before it is closed
 */
export async function openSealed(folder: string, readHash: (session: GraphSession) => Promise<string | null>): Promise<GraphSession> {
  const session = await openEmbedded(folder);
  let isBroken = false;
  return {
    ...session,
    write(work) {
      if (!isBroken) rmSync(join(folder, SEAL), { force: true });
      isBroken = true;
      return session.write(work);
    },
    async close() {
      const hash = await readHash(session).catch(() => null);
      await session.close();
      if (hash !== null)
        await writeFile(join(folder, SEAL), JSON.stringify({ digest: await digestFile(folder), hash })).catch(() => undefined);
    },
  };
}

/** Moves a graph out of the way; nothing of it is deleted. @returns where it is now */
export async function setAside(folder: string, at: Date): Promise<string> {
  const place = toPlaceAside(folder, at);
  await rename(folder, place);
  return place;
}

async function digestFile(folder: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, GRAPH_FILE)), hash);
  return hash.digest('hex');
}
