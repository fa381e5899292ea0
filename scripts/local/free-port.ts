import { createServer } from 'node:net';

/** A port of this machine that nobody listens on: the wished one when it is free, else any. */
export async function freePort(wished = 0): Promise<number> {
  const port = await listenOnce(wished);
  return port ?? (await listenOnce(0)) ?? 0;
}

/** @returns the port that could be opened, null when it is taken */
function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(null))
      .listen(port, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
      });
  });
}
