import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it. Step by step, since the recursive way of Node.js tries for ever where the system says
 * that nothing can be made, as under /proc.
 * @param mode of those that are made
 * @throws the system's error (EACCES, ENOTDIR, ENOSPC, EROFS, ENOENT …)
 */
export function makeFolder(folder: string, mode?: number): void {
  const missing: string[] = [];
  for (let path = resolve(folder); !isThere(path); path = dirname(path)) missing.push(path);
  for (const path of missing.reverse()) makeOne(path, mode);
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error(`ENOTDIR: not a directory, '${folder}'`), { code: 'ENOTDIR' });
}

/** Another program may have made it meanwhile. */
function makeOne(path: string, mode: number | undefined): void {
  try {
    mkdirSync(path, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** @throws what is no plain absence: no right to look, a file in the way */
function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
