/** The rivals of the bench live in a Python of their own in the user's cache folder, never in the product. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'liantu', 'bench-venv');
const PYTHON = join(FOLDER, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/**
 * The bench's Python with the packages in it, installed on the first call.
 * @param packages pinned, e.g. `numpy==2.4.6`
 * @param imports names of the modules that then can be imported
 * @returns the path of its interpreter, or null with a line that says what is missing
 */
export function findBenchPython(packages: readonly string[], imports: readonly string[]): string | null {
  const works = () => existsSync(PYTHON) && spawnSync(PYTHON, ['-c', `import ${imports.join(', ')}`]).status === 0;
  if (works()) return PYTHON;
  if (!existsSync(PYTHON)) spawnSync('python3', ['-m', 'venv', FOLDER], { stdio: 'ignore' });
  if (existsSync(PYTHON))
    spawnSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  if (works()) return PYTHON;
  console.error(
    `The rivals ${packages.join(', ')} could not be installed into a Python environment: python3 with venv and a package index are needed.`,
  );
  return null;
}

/** Runs a script of `rivals/` that prints JSON. @throws where it fails or prints something else */
export function runRival(python: string, script: string, args: readonly string[]): unknown {
  const path = new URL(`./rivals/${script}`, import.meta.url);
  const { stdout, stderr, status } = spawnSync(python, [path.pathname, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`The rival ${script} ended with code ${status}: ${stderr.trim().split('\n').at(-1)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
