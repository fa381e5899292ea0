import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/start/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs with an outside of its own; `stop` is the signal. */
function start(env: Record<string, string>, args: string[] = []) {
  const printed: string[] = [];
  const errors: string[] = [];
  let stop: () => void = () => undefined;
  let ended: (code: number) => void;
  const exit = new Promise<number>((resolve) => {
    ended = resolve;
  });
  const running = run({
    env: { DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent', ...env },
    args,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
    exit: (code) => ended(code),
    onSignal: (onStop) => {
      stop = onStop;
    },
  });
  return { running, printed, errors, exit, stop: () => stop() };
}

describe('a start', () => {
  it('on an empty folder loads the seeds with progress, prints the address and answers there; a signal ends it well', async () => {
    const { running, printed, errors, exit, stop } = start({});
    await running;
    expect(errors).toEqual([]);
    expect(printed.some((line) => /100%/.test(line))).toBe(true);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.at(-1) ?? '')?.[0];
    expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ ready: true, revision: 1 });
    stop();
    expect(await exit).toBe(0);
    await expect(fetch(`${address}/livez`)).rejects.toThrow();
  });

  it('on a filled folder loads nothing again', async () => {
    const first = start({});
    await first.running;
    first.stop();
    await first.exit;
    const second = start({});
    await second.running;
    expect(second.printed.join()).not.toContain('%');
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(second.printed.at(-1) ?? '')?.[0];
    expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ ready: true, revision: 1 });
    second.stop();
    expect(await second.exit).toBe(0);
  });
});

describe('a start for everybody on the network', () => {
  it('says in both languages what is exposed and where, serves no texts of the reader, and tells the pages', async () => {
    mkdirSync(join(folder, 'data', 'sources'), { recursive: true });
    writeFileSync(join(folder, 'data', 'sources', 'S01.txt'), 'the words of the source');
    const textFrom = async (env: Record<string, string>) => {
      const { running, printed, exit, stop } = start(env);
      await running;
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(printed.at(-1) ?? '')?.[1];
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ source(id: \\"S01\\") { text } }"}',
      };
      const answer = (await (await fetch(`http://127.0.0.1:${port}/graphql`, init)).json()) as {
        data: { source: { text: string | null } };
      };
      stop();
      expect(await exit).toBe(0);
      return { text: answer.data.source.text, printed: printed.join('\n') };
    };
    const closed = await textFrom({});
    expect(closed.text).toContain('the words');
    expect(closed.printed).not.toContain('without a login');
    const open = await textFrom({ HOST: '0.0.0.0', ALLOW_ANONYMOUS_NETWORK: 'yes-read-only' });
    expect(open.text).toBeNull();
    expect(open.printed).toMatch(/不经登录.* \/ .*without a login/s);
    expect(open.printed).not.toContain('http://0.0.0.0');
  });
});

describe('what cannot be mended by trying again', () => {
  async function sentenceOf(env: Record<string, string>, args: string[] = []): Promise<string> {
    const { running, errors, exit } = start(env, args);
    await running;
    expect(await exit).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/\p{Script=Han}.* \/ .*[a-z]/su);
    expect(errors[0]).not.toMatch(/ at .*:\d+:\d+/);
    return errors[0] as string;
  }

  it('is a setting that is wrong', async () => expect(await sentenceOf({ PORT: 'x' })).toContain('PORT'));
  it('is an argument that nobody knows', async () => expect(await sentenceOf({}, ['--fast'])).toContain('--fast'));
  it.each(['0.0.0.0', '::', '[::]', '0', '192.0.2.1', 'fd00::1'])(
    'is an address of the network without a word that it may be read: %s',
    async (host) => {
      expect(await sentenceOf({ HOST: host })).toContain('ALLOW_ANONYMOUS_NETWORK=yes-read-only');
    },
  );
  it('is an address that this machine does not have', async () =>
    expect(await sentenceOf({ HOST: '192.0.2.1', ALLOW_ANONYMOUS_NETWORK: 'yes-read-only' })).toContain('192.0.2.1'));
  it('is a host name that nobody knows', async () => expect(await sentenceOf({ HOST: 'nowhere.invalid' })).toContain('nowhere.invalid'));
  it('is a folder of seeds that is not there', async () => expect(await sentenceOf({ SEEDS: join(folder, 'gone') })).toContain('gone'));

  it('is a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    expect(await sentenceOf({ PORT: String(port) })).toContain(String(port));
    other.close();
  });

  it('is a data folder that is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await sentenceOf({ DATA_DIR: join(folder, 'file') })).toContain('a file is in its way');
  });

  it.skipIf(!existsSync('/proc/version'))('is a data folder where the system makes none', async () => {
    expect(await sentenceOf({ DATA_DIR: '/proc/liantu' })).toContain('/proc/liantu');
  });

  it('is an HTTP port in the place of a Bolt port, named without its login', async () => {
    const other = createServer((_, response) => response.end('a page'));
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const sentence = await sentenceOf({ NEO4J_URI: `bolt://me:hush@127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' });
    expect(sentence).toMatch(/HTTP 端口.*bolt:\/\/127\.0\.0\.1.* \/ .*HTTP port/);
    expect(sentence).not.toContain('hush');
    other.close();
  });

  it('is a graph that cannot be read', async () => {
    mkdirSync(join(folder, 'data', 'graph'), { recursive: true });
    writeFileSync(join(folder, 'data', 'graph', 'graph.grafeo'), 'no graph');
    expect(await sentenceOf({})).toContain('graph');
  });
});

it('lists the settings for --help and does nothing else', async () => {
  const { running, printed } = start({}, ['--help']);
  await running;
  expect(printed.join()).toContain('NEO4J_PASSWORD');
  expect(printed).toHaveLength(1);
});

it('is up but not ready while a Neo4j cannot be reached', async () => {
  const { running, printed, exit, stop } = start({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x', PORT: '0', HOST: '127.0.0.1' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(printed.join()).not.toContain('http://');
  stop();
  expect(await exit).toBe(0);
  await running;
});

it('ends on a signal while a Neo4j takes the call and does not answer', async () => {
  const silent = createTcpServer((socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  const { port } = silent.address() as AddressInfo;
  const { running, exit, stop } = start({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  expect(await exit).toBe(0);
  await running;
  silent.close();
});
