import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { toOwnWait, watchLife, type Look, type Watch } from '../../../scripts/local/watch-life.ts';

/** A server that computes for so many milliseconds at every fifth request. */
const SERVER = `let n = 0; require('http').createServer((_, r) => { const start = process.cpuUsage(), most = ++n % 5 ? 0 : Number(process.argv[1]) * 1000; while (process.cpuUsage(start).user < most); r.end('x'); })
  .listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;

let server: ChildProcess;
afterEach(() => void server.kill());

async function longestOwnWait(blockMs: number): Promise<number> {
  server = spawn(process.execPath, ['-e', SERVER, String(blockMs)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => server.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim())));
  let asked = 0;
  let watch: Watch | undefined;
  const looks = new Promise<Look[]>((resolve, reject) => {
    const ask = async () => {
      const answer = await (await fetch(`http://127.0.0.1:${port}/`)).text();
      // The sixth look is asked for once the fifth, which waited, is written down.
      if (++asked > 5) resolve(watch?.stop() ?? []);
      return answer;
    };
    watchLife(server.pid!, ask).then((started) => (watch = started), reject);
  });
  return Math.max(...(await looks).map(toOwnWait));
}

describe('how long a service keeps its callers waiting', () => {
  it('is seen where it computes in between', async () => expect(await longestOwnWait(300)).toBeGreaterThan(200));

  it('is next to nothing where only the machine is busy', async () => {
    expect(toOwnWait({ live: 900, bare: 5, starved: 850, ran: 4 })).toBeLessThan(5);
    expect(toOwnWait({ live: 900, bare: 800, starved: 0, ran: 900 })).toBe(100);
    expect(toOwnWait({ live: 900, bare: 2, starved: 100, ran: 20 })).toBe(20);
    expect(await longestOwnWait(0)).toBeLessThan(200);
  });
});
