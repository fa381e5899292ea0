import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The allowed arrows of the house: folder → the folders of ours it may import from, beside itself, `domain` and `errors`. */
const ALLOWED: Record<string, readonly string[]> = {
  'server/domain': [],
  'server/errors.ts': [],
  'server/config.ts': [],
  'server/graph': [],
  'server/ingest': ['server/graph/session.ts', 'server/graph/vocabulary.ts'],
  'server/analysis': [],
  'server/chain': ['server/graph', 'server/analysis'],
  'server/work': [],
  'server/graphql': ['server/chain', 'server/graph', 'server/analysis', 'server/work'],
  'server/exchange': ['server/chain', 'server/graph', 'server/analysis'],
  'server/access': ['server/graph'],
  'server/http': ['server/chain', 'server/graph', 'server/graphql', 'server/config.ts'],
  'server/start': ['server'],
  'server/app.ts': ['server'],
  'server/main.ts': ['server'],
  'client/graph': ['client/widgets', 'client/text', 'client/theme', 'client/api'],
  'client/charts': ['client/widgets', 'client/text', 'client/theme'],
  'client/api': [],
  'client/text': [],
  'client/theme': [],
  'client/state': ['client/api', 'client/text'],
  'client/widgets': ['client/text', 'client/theme', 'client/api', 'client/state'],
  'client/sandbox': ['client/widgets', 'client/state', 'client/api', 'client/text', 'client/theme'],
  'client/panel': ['client/sandbox', 'client/widgets', 'client/state', 'client/api', 'client/text', 'client/theme'],
  'client/views': [
    'client/panel',
    'client/sandbox',
    'client/graph',
    'client/charts',
    'client/widgets',
    'client/state',
    'client/api',
    'client/text',
    'client/theme',
  ],
  'client/app': ['client/views', 'client/widgets', 'client/state', 'client/api', 'client/text', 'client/theme'],
  'client/playground': ['client/api', 'client/text', 'client/theme', 'client/widgets', 'client/state'],
  'client/main.tsx': ['client'],
};
const EVERYWHERE_ON_THE_SERVER = ['server/domain', 'server/errors.ts'];
const ONLY_IN: Record<string, string> = {
  cytoscape: 'client/graph',
  echarts: 'client/charts',
  'neo4j-driver': 'server/graph',
  '@grafeo-db/js': 'server/graph',
};
const MAX_LINES = 400;

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const sources = readSources();

describe('the house', () => {
  it('has only arrows that the picture allows', () => {
    const wrong = sources.flatMap((source) =>
      source.imports.filter((target) => !isAllowed(source.path, target)).map((target) => `${source.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(new Map(sources.map((s) => [s.path, s.imports])))).toBeNull();
  });

  it('finds a cycle where there is one, so that the test above means something', () => {
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a']);
  });

  it('keeps each big library in its one folder', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      Object.entries(ONLY_IN)
        .filter(([name, folder]) => importsPackage(text, name) && !path.startsWith(`${folder}/`))
        .map(([name]) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no file that is too long', () => {
    const long = sources.filter(({ path }) => !isGenerated(path)).map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  it('writes labels and relation types through the vocabulary, which is the one place that spells them', () => {
    const vocabulary = sources.find(({ path }) => path === 'server/graph/vocabulary.ts')?.text ?? '';
    const known = new Set([...vocabulary.matchAll(/'([A-Za-z_]+)'/g)].map((match) => match[1]));
    const inCypher = sources
      .filter(({ path }) => path.startsWith('server/graph/') || path.startsWith('server/ingest/'))
      .flatMap(({ path, text }) => [...text.matchAll(/[([](?:\w+)?:([A-Z][A-Za-z_]+)/g)].map((match) => ({ path, label: match[1] })));
    expect(inCypher.filter(({ label }) => !known.has(label))).toEqual([]);
  });

  it('uses kebab-case for files, PascalCase for components and for files named after the schema', () => {
    const fileName = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(\.(test|config|d))?\.(ts|tsx|mjs|js)$/;
    const inResolvers = /^server\/graphql\/resolvers\/.*\/[a-z][A-Za-z0-9]*\.ts$/;
    const odd = sources.map(({ path }) => path).filter((path) => !fileName.test(path.split('/').pop() ?? '') && !inResolvers.test(path));
    expect(odd).toEqual([]);
  });
});

function readSources(): Source[] {
  const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'server', 'client'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path));
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] as string);
    return { path, text, imports: specifiers.map((specifier) => normalize(join(dirname(path), specifier.replace(/\?.*$/, '')))) };
  });
}

function isAllowed(from: string, to: string): boolean {
  const home = homeOf(from);
  if (home === null) return false;
  if (to.endsWith('.json') || to.endsWith('.css') || to.endsWith('.svg')) return to.startsWith(home.split('/')[0] as string);
  const allowed = [home, ...(ALLOWED[home] ?? []), ...(from.startsWith('server/') ? EVERYWHERE_ON_THE_SERVER : [])];
  return allowed.some((place) => to === place || to.startsWith(`${place}/`));
}

/** The longest key of ALLOWED that holds the path. */
function homeOf(path: string): string | null {
  const homes = Object.keys(ALLOWED).filter((home) => path === home || path.startsWith(`${home}/`));
  return homes.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isGenerated(path: string): boolean {
  return path.includes('/generated') || path.endsWith('generated.ts');
}

function importsPackage(text: string, name: string): boolean {
  return new RegExp(`(from|import\\()\\s*'${name.replace('/', '\\/')}(/[^']*)?'`).test(text);
}

function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, trail: string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
