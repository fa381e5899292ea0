/** Files that are there after the power went: written, synchronised, and their folder too. */
import { constants } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a whole new file in the place of the old one: readers see either. */
export async function replaceFile(path: string, content: string, mode = 0o600): Promise<void> {
  const next = `${path}.next`;
  const file = await open(next, constants.O_CREAT | constants.O_TRUNC | constants.O_WRONLY, mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  await syncFolder(dirname(path));
}

/** A new or renamed file is there only when its folder is written. Windows cannot open a folder, and needs it not. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
