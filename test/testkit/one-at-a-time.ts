/** A turn that one process has at a time: who connects waits for a byte, and gives the turn back by hanging up or by ending. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Turns {
  readonly port: number;
  close(): void;
}

/** Gives out turns in the order in which they were asked for. */
export async function startTurns(): Promise<Turns> {
  const waiting: Socket[] = [];
  let holder: Socket | null = null;
  const next = () => {
    holder = waiting.shift() ?? null;
    holder?.write('.');
  };
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (socket === holder) next();
      else waiting.splice(waiting.indexOf(socket), 1);
    });
    socket.resume();
    waiting.push(socket);
    if (holder === null) next();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Waits for the turn. @returns gives it back */
export async function takeTurn(port: number): Promise<() => void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'data');
  return () => socket.destroy();
}
