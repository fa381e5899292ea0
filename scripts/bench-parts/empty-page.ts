/** An empty page of the same interface library, built and served as the product's client is: what the start page is held against. */
import { readFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { pressAssets } from '../press-assets.mjs';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the page into a folder of its own and serves it on a free port. */
export async function startEmptyPage(): Promise<{ address: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-empty-page-'));
  await build({
    configFile: false,
    root: 'scripts/bench-parts/empty-page',
    plugins: [react()],
    mode: 'production',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
  });
  pressAssets(join(folder, 'assets'));
  const server = createServer((request, response) => {
    const path = join(folder, request.url === '/' ? 'index.html' : (request.url ?? ''));
    const pressed = existsSync(`${path}.br`);
    response.writeHead(existsSync(path) ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      ...(pressed && { 'content-encoding': 'br' }),
    });
    response.end(existsSync(path) ? readFileSync(pressed ? `${path}.br` : path) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
