import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** How the connections of a server are brought to an end. */
export interface Drain {
  isDraining(): boolean;
  /**
   * Takes no new connection, answers what is under way and what is still asked on open ones, each with `Connection: close`,
   * and ends those on which nothing more is asked.
   */
  end(): Promise<void>;
}

interface Times {
  /** A request that is already on its way to us arrives within this. */
  quietMs: number;
  /** How long a request may go on after the signal to stop. */
  graceMs: number;
}

const TIMES: Times = { quietMs: 1000, graceMs: 5000 };

/** Watches the connections of a server from the start, so that it can end them without cutting one short. */
export function createDrain(server: Server, { quietMs, graceMs }: Times = TIMES): Drain {
  const open = new Set<Socket>();
  const answering = new Map<ServerResponse, Socket>();
  let draining = false;
  let isQuiet = false;
  let settled: () => void = () => undefined;

  const endIdle = () => {
    const busy = new Set(answering.values());
    for (const socket of open) if (!busy.has(socket)) socket.destroySoon();
  };

  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0) settled();
    });
  });
  // Before the application, which may have answered already when the next listener is called.
  server.prependListener('request', ({ socket }, response: ServerResponse) => {
    answering.set(response, socket);
    if (draining) response.setHeader('Connection', 'close');
    response.once('close', () => {
      answering.delete(response);
      if (isQuiet) endIdle();
    });
  });

  return {
    isDraining: () => draining,
    async end() {
      draining = true;
      for (const response of answering.keys()) if (!response.headersSent) response.setHeader('Connection', 'close');
      // Not the `close` of http, which cuts every connection on which nothing is under way: a request may be on its way there.
      if (server.listening) NetServer.prototype.close.call(server);
      const quiet = setTimeout(() => {
        isQuiet = true;
        endIdle();
      }, quietMs);
      const late = setTimeout(() => open.forEach((socket) => socket.destroy()), graceMs);
      await new Promise<void>((resolve) => {
        settled = resolve;
        if (open.size === 0) resolve();
      });
      clearTimeout(quiet);
      clearTimeout(late);
      server.close();
    },
  };
}
