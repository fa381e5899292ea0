import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { knock, withoutLogin } from '../../../server/graph/knock.ts';

const open: Server[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

async function listen(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Whatever is said to it, it answers as a Bolt server does: with the version it chose. */
const bolt = (socket: Socket) =>
  void socket
    .on('error', () => undefined)
    .once('data', (data) => {
      if (data.subarray(0, 4).toString('hex') === '6060b017') socket.write(Buffer.from('00000005', 'hex'));
      else socket.destroy();
    });
const silent = (socket: Socket) => void socket.on('error', () => undefined).resume();
const closing = (socket: Socket) => void socket.destroy();

it.each([
  ['bolt', bolt, 'bolt'],
  ['bolt', silent, 'silent'],
  ['bolt', closing, 'closed'],
  ['bolt+s', bolt, 'not-tls'],
  ['neo4j+ssc', bolt, 'not-tls'],
  ['bolt+s', silent, 'silent'],
  ['bolt+s', closing, 'closed'],
] as const)('%s:// finds out what answers (%#)', async (scheme, answer, found) => {
  const port = await listen(createServer(answer));
  expect(await knock(`${scheme}://127.0.0.1:${port}`, 1000)).toBe(found);
});

it.each(['bolt', 'bolt+s', 'neo4j'])('%s:// finds an HTTP server', async (scheme) => {
  const port = await listen(createHttpServer((_, response) => response.end('a page')));
  expect(await knock(`${scheme}://127.0.0.1:${port}`, 2000)).toBe('http');
});

it('tells nobody there from a name that nobody has', async () => {
  const port = await listen(createServer(silent));
  await new Promise((resolve) => open.splice(0)[0]?.close(resolve));
  expect(await knock(`bolt://127.0.0.1:${port}`, 1000)).toBe('unreachable');
  expect(await knock('bolt://no-such-host.invalid', 20_000)).toBe('unknown-host');
});

it('leaves no connection behind', async () => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    silent(socket);
  });
  const port = await listen(server);
  for (let i = 0; i < 5; i++) await knock(`bolt://127.0.0.1:${port}`, 20);
  await expect.poll(() => sockets.size).toBe(0);
});

it('shows an address without what logs in', () => {
  expect(withoutLogin('bolt://neo4j:s@cret@host:7687')).toBe('bolt://host:7687');
  expect(withoutLogin('neo4j+s://host')).toBe('neo4j+s://host');
});
