/**
 * Looks again and again whether a service answers, with a control: on a machine that others use as well a look may wait for the machine.
 */
import { spawn } from 'node:child_process';
import { readMainThread } from './process-figures.ts';

/** One look, in milliseconds. */
export interface Look {
  /** How long the service took. */
  live: number;
  /** How long a server that does nothing, in a process of its own, took at the same moment. */
  bare: number;
  /** How long the main thread of the service could have run meanwhile, and others did. */
  starved: number;
  /** How long it ran meanwhile. Infinite where the system does not tell. */
  ran: number;
}

/**
 * How long a caller waited for the service, and not for the machine: a main thread keeps nobody waiting for longer than it ran.
 * (When it cleans up its memory it waits for helpers, which are starved on a busy machine as well.)
 */
export function toOwnWait({ live, bare, starved, ran }: Look): number {
  return Math.max(0, Math.min(live - bare - starved, ran));
}

export interface Watch {
  /** Ends it. @returns every look */
  stop(): Look[];
}

const BARE = "require('http').createServer((_, r) => r.end('x')).listen(0, '127.0.0.1', function () { console.log(this.address().port); })";
const LOOK_AFTER_MS = 30;

/**
 * @param pid of the service's process
 * @param ask one quick question to it
 */
export async function watchLife(pid: number, ask: () => Promise<unknown>): Promise<Watch> {
  const bare = spawn(process.execPath, ['-e', BARE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => bare.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())));
  const looks: Look[] = [];
  let isOver = false;
  const askBare = async () => (await fetch(`http://127.0.0.1:${port}/`)).text();
  const look = async (): Promise<void> => {
    while (!isOver) {
      const before = readMainThread(pid);
      const [live, idle] = await Promise.all([timed(ask), timed(askBare)]);
      const { ran, starved } = readMainThread(pid);
      looks.push({ live, bare: idle, starved: starved - before.starved, ran: ran === Infinity ? ran : ran - before.ran });
      await new Promise((resolve) => setTimeout(resolve, LOOK_AFTER_MS));
    }
  };
  const ended = look().finally(() => bare.kill());
  // A look that fails is the end of the service: whoever watches is told by what he asks of it.
  ended.catch(() => undefined);
  return {
    stop() {
      isOver = true;
      return looks;
    },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
