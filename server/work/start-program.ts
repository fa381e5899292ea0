import { existsSync } from 'node:fs';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Where the program of a thread is: compiled, beside the chunk that the caller ended up in or one folder up; else its source.
 * @param name of the program's file, without its ending
 * @param near `import.meta.url` of the caller
 */
export function findProgram(name: string, near: string): URL {
  const compiled = [`./${name}.js`, `../${name}.js`].map((path) => new URL(path, near)).find((file) => existsSync(file));
  return compiled ?? new URL(`./${name}.ts`, near);
}

/** Starts a program in a thread; a source goes through the loader that development runs on. Flags of the parent stay out. */
export function startProgram(program: URL, options: WorkerOptions): Worker {
  if (!program.pathname.endsWith('.ts')) return new Worker(program, { ...options, execArgv: [] });
  const source = JSON.stringify(program.href);
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}));`, {
    ...options,
    eval: true,
    execArgv: [],
  });
}
