import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown, type UserConfig } from 'vite';
import { editorWords } from './scripts/editor-words.ts';
import { preloadPage } from './scripts/preload-page.ts';

/**
 * Two builds from one file: `vite build` makes the client (dist/client), `vite build --ssr` the server (dist/server: its
 * start, the programs of the threads that answer and that read the past, and the commands). In development `vite` serves the client and passes the server's paths on.
 */
/** What users run, compiled with the server, so that `npm ci --omit=dev` leaves it working. */
const commands = Object.fromEntries(
  ['seed', 'import', 'access', 'backup', 'restore', 'verify', 'analyse', 'verify-methods', 'neo4j'].map((name) => [
    name,
    `scripts/${name}.ts`,
  ]),
);
const serverPrograms = {
  main: 'server/main.ts',
  'answer-thread': 'server/graphql/answering/answer-thread.ts',
  'history-thread': 'server/history/history-thread.ts',
  'import-thread': 'server/import/desk/import-thread.ts',
};
const serverPaths = ['/graphql', '/feed.atom', '^/account(/|$)', '^/import(/|\\?name=)', '/livez', '/readyz', '/metrics'];
/** Notes of libraries that nobody here can act on: directives that only a React compiler reads. */
const QUIET = ['MODULE_LEVEL_DIRECTIVE'];
/** A page that fetches fifty small files waits for fifty answers: what every page begins with is one, what many screens share another. */
const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  {
    debugName: 'begin',
    name: (id, bundle) => (findBegun(BEGINS, bundle, begun).has(id) ? 'begin' : null),
    tags: ['$initial'],
    priority: 3,
  },
  { name: 'start', tags: ['$initial'], test: /^(?!.*(?:\/client\/app\/draw|\/playground\/|graphiql|monaco|\.html))/, priority: 2 },
  { name: 'shared', test: /\/client\/(api|graph|list|panel|sandbox|state|theme|tools|widgets)\//, minShareCount: 9, priority: 1 },
];
/** What the page begins with is fetched and runs before the libraries are there. */
const BEGINS = resolve('client/main.ts');
const begun = new Set<string>();
const DRAWS = 'client/app/draw.tsx';
/** Chromium of the machines of an office, and the oldest Firefox of long support that knows the styles (`:has`). */
const BROWSERS = ['chrome109', 'firefox128'];
const serverAddress = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`;

export default defineConfig(({ isSsrBuild }): UserConfig =>
  isSsrBuild
    ? {
        build: {
          ssr: true,
          outDir: 'dist/server',
          emptyOutDir: true,
          target: 'node20',
          sourcemap: true,
          rollupOptions: { input: { ...serverPrograms, ...commands } },
        },
        publicDir: false,
      }
    : {
        root: 'client',
        base: '/',
        plugins: [react(), editorWords(), preloadPage(DRAWS, '/index.html')],
        // The server compares the page's address with the one that it is asked by, so the latter is passed on as it is.
        server: { proxy: Object.fromEntries(serverPaths.map((path) => [path, { target: serverAddress, changeOrigin: false }])) },
        worker: { format: 'es' },
        build: {
          outDir: '../dist/client',
          emptyOutDir: true,
          target: BROWSERS,
          chunkSizeWarningLimit: 4000,
          // Every browser that this is built for fetches ahead by itself.
          modulePreload: { polyfill: false },
          rollupOptions: {
            input: { index: 'client/index.html', playground: 'client/playground/index.html', draw: DRAWS },
            output: { codeSplitting: { groups: CHUNKS } },
            onLog: (level, log, report) => {
              if (!QUIET.includes(log.code ?? '')) report(level, log);
            },
          },
        },
      },
);

/** What the page begins with: client/main.ts, and all that it imports. */
function findBegun(id: string, bundle: Rolldown.ChunkingContext, found: Set<string>): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const one of bundle.getModuleInfo(id)?.importedIds ?? []) findBegun(one, bundle, found);
  return found;
}
