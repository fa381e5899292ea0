import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/local/free-port.ts';

let folder: string;
let port: number;
const running: ChildProcess[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-installed-'));
  port = await freePort();
  for (const name of ['dist', 'graph-seeds']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterEach(async () => {
  for (const child of running.splice(0)) if (child.pid !== undefined) endGroup(child.pid);
  await expect.poll(answers).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder that was built elsewhere', () => {
  it('starts with only dist, node_modules and seeds, and builds nothing', async () => {
    start(process.execPath, ['dist/server/main.js'], folder);
    await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  });

  it('runs the commands, and the start from any folder; what ends npm ends the server', async () => {
    for (const name of ['scripts', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
    const checked = spawnSync('npm', ['run', '--silent', 'seed', '--', '--check'], { cwd: folder, encoding: 'utf8' });
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    const npm = start('npm', ['--prefix', folder, 'start'], tmpdir());
    await expect.poll(answers, { timeout: 60_000 }).toBe(true);
    npm.kill('SIGTERM');
    await expect.poll(answers).toBe(false);
  });

  it('says in one sentence what to do where nothing was built and nothing can be', () => {
    for (const name of ['scripts', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
    rmSync(join(folder, 'dist'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/npm ci.*\n.*npm ci \(without --omit=dev\)/);
  });
});

/** A process group of its own, so that whatever is left of it can be ended. */
function start(command: string, args: string[], cwd: string): ChildProcess {
  const env = { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), NEO4J_URI: '', LOG_LEVEL: 'error' };
  const child = spawn(command, args, { cwd, env, stdio: 'ignore', detached: true });
  running.push(child);
  return child;
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

function answers(): Promise<boolean> {
  return new Promise((settle) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const say = (yes: boolean) => {
      socket.destroy();
      settle(yes);
    };
    socket.once('connect', () => say(true)).once('error', () => say(false));
  });
}
