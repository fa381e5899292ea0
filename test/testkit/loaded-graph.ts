import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { GRAPH_FILE, openEmbedded } from '../../server/graph/embedded.ts';
import { prepareGraph } from '../../server/start/prepare-graph.ts';

const loaded = new Map<string, Promise<Buffer>>();

/**
 * Puts into the folder the embedded graph as it is once these seeds are loaded, so that an application there starts as for the second
 * time: a worker loads them once for all that begin with them. Folders outside of the repository, which tests write and change, are left
 * to the start.
 */
export async function putLoadedGraph(seeds: string, folder: string): Promise<void> {
  const folders = seeds.split(',');
  if (folders.some((one) => isAbsolute(one))) return;
  let graph = loaded.get(seeds);
  if (graph === undefined) loaded.set(seeds, (graph = load(folders)));
  writeFileSync(join(folder, GRAPH_FILE), await graph);
}

async function load(folders: readonly string[]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-loaded-'));
  try {
    const session = await openEmbedded(folder);
    await prepareGraph(session, { folders, areNamed: true, isWatched: false }, () => undefined);
    await session.close();
    return readFileSync(join(folder, GRAPH_FILE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
