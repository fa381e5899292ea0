import { connect, createServer, type Socket } from 'node:net';

/** A line to a server that a test can cut, mute and mend. */
export interface TcpRelay {
  port: number;
  /** Cuts every connection; new ones are refused until `mend`. */
  cut(): Promise<void>;
  /** Takes connections and never says a word. */
  mute(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function startTcpRelay(targetPort: number): Promise<TcpRelay> {
  const sockets = new Set<Socket>();
  let isMuted = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((incoming) => {
    keep(incoming);
    if (isMuted) return;
    const outgoing = keep(connect(targetPort, '127.0.0.1'));
    incoming.pipe(outgoing).pipe(incoming);
    incoming.once('close', () => outgoing.destroy());
    outgoing.once('close', () => incoming.destroy());
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
    });
  const cutAll = () => sockets.forEach((socket) => socket.destroy());
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      cutAll();
    });
  return {
    port,
    cut,
    mute() {
      isMuted = true;
      cutAll();
    },
    async mend() {
      isMuted = false;
      cutAll();
      if (!server.listening) await listen(port);
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
