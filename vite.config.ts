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
    // Not what begins itself: the playground shares the rest, and would draw this page into its own.
    name: (id, bundle) => (id !== BEGINS && (findImported(BEGINS, bundle, begun).has(id) || WORDS.test(id)) ? 'begin' : null),
    priority: 4,
  },
  {
    name: 'start',
    tags: ['$initial'],
    test: /^(?!.*(?:\/client\/app\/draw|\/client\/main\.ts|\/playground\/|graphiql|monaco|\.html))/,
    priority: 3,
  },
  {
    debugName: 'first',
    name: (id, bundle) => (findImported(FIRST, bundle, first).has(id) ? 'first' : null),
    minShareCount: 2,
    priority: 2,
  },
  { name: 'shared', test: /\/client\/(api|graph|list|panel|sandbox|state|theme|tools|widgets)\//, minShareCount: 9, priority: 1 },
];
/** What the page begins with is fetched and runs before the libraries are there. */
const BEGINS = resolve('client/main.ts');
const begun = new Set<string>();
/** What the words of both languages share. */
const WORDS = /\/client\/text\/to-texts|\/picker\/.*\/locale\/common/;
/** The screen that most begin with. Other screens take from its program what they share with it. */
const FIRST = resolve('client/views/overview/OverviewScreen.tsx');
const first = new Set<string>();
/** Libraries, and the list of all that is asked of the server: who imports one thing of them does not need the others. */
const OTHERS = /\/node_modules\/|\/client\/api\/generated\.ts/;
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

/** A file of ours, and all of ours that it imports by name. */
function findImported(id: string, bundle: Rolldown.ChunkingContext, found: Set<string>): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const one of bundle.getModuleInfo(id)?.importedIds ?? []) if (!OTHERS.test(one)) findImported(one, bundle, found);
  return found;
}
