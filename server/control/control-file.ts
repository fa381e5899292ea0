/**
 * How a command finds the service that holds the embedded graph: a file beside the graph with a port of this machine and a secret. Whoever
 * may read the file may write the graph anyway: it is in the same folder, and only for its owner.
 */
import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Where whoever has the secret learns that the service is there. */
export const HERE = '/here';

const FILE = 'control.json';
const OWNER_ONLY = 0o600;
const SHAPE = z.strictObject({ port: z.int().min(1).max(65_535), secret: z.string().min(32), pid: z.int() });
export type ControlAddress = z.infer<typeof SHAPE>;

/** In one step, so that nobody reads half of it. */
export async function writeControlFile(dataDir: string, address: ControlAddress): Promise<void> {
  const path = join(dataDir, FILE);
  const fresh = `${path}.${address.pid}`;
  await writeFile(fresh, JSON.stringify(address), { mode: OWNER_ONLY });
  await chmod(fresh, OWNER_ONLY);
  await rename(fresh, path);
}

/** @returns null where there is none, or none that can be read */
export async function readControlFile(dataDir: string): Promise<ControlAddress | null> {
  try {
    return SHAPE.parse(JSON.parse(await readFile(join(dataDir, FILE), 'utf8')));
  } catch {
    return null;
  }
}

/** Only the own one: another service may have come since. */
export async function removeControlFile(dataDir: string, secret: string): Promise<void> {
  if ((await readControlFile(dataDir))?.secret === secret) await rm(join(dataDir, FILE), { force: true });
}
