import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotAvailable } from './not-available.ts';

export interface SmallDisk {
  folder: string;
  remove(): void;
}

/** A disk in memory of so many kilobytes, read-only on demand. @throws NotAvailable where this process may not mount one */
export function mountSmallDisk(kilobytes: number, access: 'rw' | 'ro' = 'rw'): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,${access}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    throw new NotAvailable('A small disk cannot be mounted here (run as root on Linux, outside an unprivileged container).');
  }
  return {
    folder,
    remove() {
      // Lazily, since a test that failed may have left a file open on it.
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
