import { build } from 'vite';
import { THREAD_FOLDER } from './thread-program.ts';

/** Compiles the server as `npm run build` does, once for all tests that start it. */
export default async function setup(): Promise<void> {
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { ssr: true, outDir: THREAD_FOLDER, sourcemap: false } });
}
