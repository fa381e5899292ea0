/** The service in a process of its own, as a user runs it from source, so that its memory and its answers are its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Service {
  address: string;
  /** Megabytes that the process holds now. */
  memory(): number;
  /** Milliseconds that its main thread has waited for a processor so far; 0 where the system does not tell. */
  starvedMs(): number;
  /** What it wrote to its log. */
  logged(): string;
  stop(): Promise<void>;
}

/** @param env further settings @throws what the service said where it ended before it was ready */
export async function startService(env: Record<string, string> = {}): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-service-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let logged = '';
  child.stderr.on('data', (text: Buffer) => (logged += text.toString()));
  const address = await readAddress(child, () => logged);
  return {
    address,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    starvedMs: () => readStarvedMs(child.pid!),
    logged: () => logged,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill('SIGTERM')) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The second figure of Linux's account of a thread: nanoseconds in which it could have run and others did. */
function readStarvedMs(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

function readAddress(child: ChildProcess, logged: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /Liantu is ready at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said}${logged()}`)));
  });
}

export interface BareServer {
  address: string;
  stop(): void;
}

const BARE = "require('http').createServer((_, r) => r.end('x')).listen(0, '127.0.0.1', function () { console.log(this.address().port); })";

/** A server that does nothing, in a process of its own: how long it takes to answer is what the machine takes. */
export async function startBareServer(): Promise<BareServer> {
  const child = spawn(process.execPath, ['-e', BARE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())));
  return { address: `http://127.0.0.1:${port}/`, stop: () => void child.kill() };
}
