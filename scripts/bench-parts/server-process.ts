import { spawn } from 'node:child_process';
import { freePort } from '../local/free-port.ts';

/** The built server on a free port, ready; `readyAfter` in milliseconds. */
export async function startServer(dataDir: string) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, NEO4J_URI: '', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode} before it was ready.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const readyAfter = performance.now() - start;
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { address, readyAfter, pid: child.pid as number, stop };
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** Asks one GraphQL document. */
export function ask(address: string, query: string, variables: object = {}, signal?: AbortSignal): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
}
