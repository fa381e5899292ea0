// What every command of the product begins with. Plain JavaScript, since it runs before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Folders that the environment may name; a relative one is meant from where the command was given. */
const FOLDERS = ['DATA_DIR'];

/** Goes to the folder of the product, wherever the command was given, and builds what is not built. */
export function prepare() {
  for (const name of FOLDERS) if (process.env[name]) process.env[name] = resolve(process.env[name]);
  if (process.env.SEEDS) process.env.SEEDS = process.env.SEEDS.split(/[,，]/).map(toFolder).join();
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** A name that is no folder here may be one of the product's own. */
function toFolder(name) {
  const folder = name.trim();
  return existsSync(folder) ? resolve(folder) : folder;
}

/** Becomes a compiled program of the server, its start or one of the commands. */
export async function become(name) {
  await import(pathToFileURL(`dist/server/${name}.js`).href);
}
