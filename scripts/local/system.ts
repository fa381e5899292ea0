import { execFileSync } from 'node:child_process';
import { NotAvailable } from './not-available.ts';

/** What a command prints, trimmed; null when it fails or is not there. */
export function output(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch {
    return null;
  }
}

/** The path of an installed command, null where there is none. */
export function which(command: string): string | null {
  return output('sh', ['-c', `command -v ${command}`]) || null;
}

/** Whether packages may be installed: as root on a Debian or Ubuntu. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && which('apt-get') !== null;
}

/** Installs packages with apt-get, waiting for other installs to end. @throws NotAvailable when it cannot */
export function install(packages: readonly string[], why: string): void {
  process.stderr.write(`Installing ${packages.join(' ')} with apt-get ${why} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  try {
    execFileSync('apt-get', ['update', ...wait], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...wait, ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    throw new NotAvailable(
      `apt-get could not install ${packages.join(' ')}: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}`,
    );
  }
}
