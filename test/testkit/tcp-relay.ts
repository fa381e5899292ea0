import { connect, createServer, type Socket } from 'node:net';

/** A line to a server that a test can cut, mute and mend. */
export interface TcpRelay {
  port: number;
  /** Cuts every connection; new ones are refused until `mend`. */
  cut(): Promise<void>;
  /** Takes connections and never says a word. */
  mute(): void;
  /** Loses every byte, as a network does that lost its way; connections of that time stay silent after `mend` too. */
  freeze(): void;
  mend(): Promise<void>;
  /** How many connections stand on this side. */
  lines(): number;
  close(): Promise<void>;
}

export async function startTcpRelay(targetPort: number): Promise<TcpRelay> {
  const sockets = new Set<Socket>();
  const incomings = new Set<Socket>();
  let isMuted = false;
  let isFrozen = false;
  const lost = new WeakSet<Socket>();
  const join = (one: Socket, other: Socket) => {
    one.on('data', (data) => lost.has(one) || other.write(data));
    other.on('data', (data) => lost.has(one) || one.write(data));
  };
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((incoming) => {
    keep(incoming).resume();
    incomings.add(incoming);
    incoming.once('close', () => incomings.delete(incoming));
    if (isMuted || isFrozen) return;
    const outgoing = keep(connect(targetPort, '127.0.0.1'));
    join(incoming, outgoing);
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
      // A server that does not listen says so, and that is as good.
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
    freeze() {
      isFrozen = true;
      sockets.forEach((socket) => lost.add(socket));
    },
    async mend() {
      if (!isFrozen) cutAll();
      isMuted = isFrozen = false;
      if (!server.listening) await listen(port);
    },
    lines: () => incomings.size,
    close: cut,
  };
}
