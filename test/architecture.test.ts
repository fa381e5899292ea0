import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFunctions, isTooWide } from './testkit/measure-source.ts';

/**
 * The allowed arrows of the house: room → the rooms that it may import from, beside itself, what every room around it may import, and
 * `shared`, on the server `domain` and `errors`, in the client `tools`. A file lives in the room with the longest name that holds it;
 * `x/*` means
 * the files that lie in x
 * itself. A room that is not here may be entered by nobody.
 */
const ALLOWED: Record<string, readonly string[]> = {
  // What the service and the pages must do alike, in one copy.
  shared: [],
  'server/domain': [],
  'server/errors.ts': [],
  'server/config.ts': ['server/access'],
  // Files that only grow; it speaks of nodes and links, and knows no engine.
  'server/journal': [],
  'server/graph': ['server/journal'],
  'server/ingest': [],
  'server/ingest/problems': [],
  'server/ingest/file': rooms('server/ingest', 'problems'),
  'server/ingest/cells': rooms('server/ingest', 'problems file'),
  'server/ingest/rows': rooms('server/ingest', 'problems file cells'),
  'server/ingest/tables': rooms('server/ingest', 'problems cells rows'),
  'server/ingest/seeds': rooms('server/ingest', 'problems rows tables'),
  'server/ingest/write': [
    ...rooms(
      'server/graph',
      'session.ts vocabulary.ts statement-of.ts mark.ts pager.ts named-only.ts graph-journal.ts queries/read-revisions.ts',
    ),
    'server/journal',
  ],
  'server/control': ['server/datasets', 'server/graph/session.ts', 'server/ingest/seeds', 'server/ingest/write'],
  'server/datasets': ['server/graph', 'server/journal', 'server/chain', 'server/analysis/gaps', ...rooms('server/ingest', 'write seeds')],
  'server/import': ['server/chain/search', ...rooms('server/ingest', 'problems file cells rows tables seeds')],
  'server/import/sheets': [],
  'server/import/workbook': rooms('server/import', 'sheets'),
  'server/import/cells': rooms('server/import', 'workbook'),
  'server/import/columns': rooms('server/import', 'sheets cells'),
  'server/import/matching': [],
  'server/import/rows': rooms('server/import', 'sheets columns cells matching'),
  'server/import/difference': rooms('server/import', 'rows'),
  'server/import/report': rooms('server/import', 'sheets columns rows difference'),
  // Where uploads are kept, read in a thread, and written.
  'server/import/desk': [
    'server/import',
    ...rooms('server/access', 'roles.ts'),
    'server/chain',
    'server/datasets',
    'server/graph',
    'server/journal',
    'server/work',
    'server/ingest/write',
  ],
  'server/import/*': ['server/import'],
  // From the words of a form to statements that the datasets take.
  'server/edit': [
    ...rooms('server/chain', 'snapshot.ts'),
    ...rooms('server/import', 'rows'),
    ...rooms('server/ingest', 'problems rows tables write'),
    'server/datasets',
    'server/graph/vocabulary.ts',
  ],
  // Projects before they are ones: how a lead is put in, and how it becomes a project.
  'server/leads': [
    'server/edit',
    ...rooms('server/import', 'rows'),
    ...rooms('server/datasets', 'plan-hand.ts'),
    'server/graph/vocabulary.ts',
  ],
  // Below: tools and numbers. Then the model of a chain and the view of a region. Then one room for each question. On top the catalogue.
  'server/analysis/tools': [],
  'server/analysis/method': [],
  'server/analysis/makeable': rooms('server/analysis', 'tools method'),
  'server/analysis/packages': rooms('server/analysis', 'tools method makeable'),
  'server/analysis/unlocks': rooms('server/analysis', 'method makeable packages'),
  'server/analysis/dominators': rooms('server/analysis', 'method makeable'),
  'server/analysis/critical': rooms('server/analysis', 'method makeable'),
  'server/analysis/claims': [...rooms('server/analysis', 'method'), 'server/analysis/model/names.ts'],
  'server/analysis/complexity': rooms('server/analysis', 'method makeable'),
  'server/analysis/enterprise-code': rooms('server/analysis', 'method'),
  'server/analysis/linkages': rooms('server/analysis', 'method'),
  'server/analysis/model': rooms('server/analysis', 'tools makeable'),
  'server/analysis/records': rooms('server/analysis', 'method tools'),
  'server/analysis/region': rooms('server/analysis', 'tools makeable model'),
  'server/analysis/concentration': rooms('server/analysis', 'method model region'),
  'server/analysis/network': rooms('server/analysis', 'tools method makeable dominators model region'),
  'server/analysis/link-prediction': rooms('server/analysis', 'tools method dominators model network'),
  'server/analysis/cascade': rooms('server/analysis', 'method model region network'),
  'server/analysis/balance': rooms('server/analysis', 'tools method makeable model region'),
  'server/analysis/gaps': rooms('server/analysis', 'tools method makeable model region concentration balance'),
  'server/analysis/industry': rooms('server/analysis', 'method model region network'),
  'server/analysis/map': rooms('server/analysis', 'tools makeable model region gaps'),
  'server/analysis/portfolio': rooms('server/analysis', 'tools method makeable model region claims gaps'),
  'server/analysis/scenario': rooms('server/analysis', 'region gaps'),
  'server/analysis/targets': rooms('server/analysis', 'tools method makeable model region network gaps'),
  'server/analysis/catalogue': ['server/analysis'],
  'server/chain': ['server/graph', 'server/analysis', 'server/journal'],
  'server/work': [],
  // The journal read backwards in time; how the rows of a revision are statements, writing knows.
  'server/history': [
    ...rooms('server', 'graph journal chain work'),
    ...rooms('server/analysis', 'gaps model region tools'),
    'server/ingest/write',
    // What a fact is called is said by one rule.
    'server/datasets/node-name.ts',
  ],
  // Writes that wait for a signature, in the journal.
  'server/drafts': [
    'server/journal',
    'server/access',
    ...rooms('server/graph', 'session.ts graph-journal.ts mark.ts'),
    ...rooms('server/datasets', 'write-by-hand.ts'),
    ...rooms('server/ingest', 'write'),
  ],
  'server/access': ['server/graph', 'server/journal'],
  'server/graphql': [
    ...rooms('server', 'chain graph analysis work request access history import edit leads drafts'),
    ...rooms('server/datasets', 'write-by-hand.ts'),
    // What a draft would change.
    ...rooms('server/ingest/write', 'find-changes.ts graph-parts.ts'),
  ],
  'server/graphql/context': [],
  'server/graphql/paging': [],
  'server/graphql/nodes': rooms('server/graphql', 'context'),
  'server/graphql/generated': rooms('server/graphql', 'context nodes'),
  'server/graphql/arguments': rooms('server/graphql', 'context paging generated'),
  'server/graphql/limits': rooms('server/graphql', 'context paging arguments'),
  'server/graphql/memo': rooms('server/graphql', 'context nodes generated limits arguments'),
  'server/graphql/filters': rooms('server/graphql', 'context nodes generated arguments memo'),
  'server/graphql/guard': rooms('server/graphql', 'context memo'),
  'server/graphql/edits': rooms('server/graphql', 'context nodes generated arguments memo lines'),
  'server/graphql/lines': [...rooms('server/graphql', 'context nodes generated memo'), ...rooms('server/datasets', 'hand.ts node-name.ts')],
  'server/graphql/resolvers': rooms('server/graphql', 'context paging nodes generated limits arguments memo filters edits lines'),
  'server/graphql/schema': rooms('server/graphql', 'generated limits resolvers'),
  'server/graphql/answering': rooms('server/graphql', 'context schema guard'),
  'server/graphql/server': rooms('server/graphql', 'context limits schema answering'),
  'server/request': [],
  'server/metrics': [],
  'server/http': [
    'server/chain',
    'server/graph',
    'server/graphql',
    'server/request',
    'server/metrics',
    'server/access',
    'server/history',
    'server/import/desk',
    'server/config.ts',
  ],
  'server/start': ['server'],
  'server/app.ts': ['server'],
  'server/main.ts': ['server'],
  'client/tools': [],
  'client/text': [],
  'client/api': [],
  'client/theme': ['client/api'],
  'client/state': rooms('client', 'api text'),
  'client/widgets': rooms('client', 'text theme api state'),
  'client/widgets/table': ['client/api'],
  'client/widgets/evidence': rooms('client/widgets', '* screen table'),
  'client/widgets/names': ['client/widgets/*'],
  // What forms choose from: products, regions, enterprises, words.
  'client/widgets/fields': rooms('client/widgets', '* names'),
  'client/widgets/parts': rooms('client/widgets', '* evidence names'),
  'client/widgets/chart': [],
  'client/widgets/counts': [],
  'client/widgets/picture': ['client/widgets/table'],
  'client/widgets/paths': rooms('client/widgets', '* evidence names'),
  'client/widgets/screen': rooms('client/widgets', '* table'),
  'client/graph': rooms('client', 'widgets text theme api'),
  'client/graph/layouts': [],
  'client/graph/elements': ['client/graph/layouts'],
  'client/graph/styles': ['client/graph/elements'],
  'client/graph/gestures': ['client/graph/layouts', 'client/graph/elements'],
  'client/graph/canvas': rooms('client/graph', 'layouts elements styles gestures'),
  'client/list': rooms('client', 'widgets'),
  'client/ask': rooms('client', 'api state'),
  'client/ask/answers': ['client/ask/*', 'client/widgets/chain-counts.ts'],
  'client/sandbox': rooms('client', 'widgets state api text theme'),
  // Forms stand where the fact is shown.
  'client/edit': rooms('client', 'widgets state api text'),
  'client/panel': rooms('client', 'edit list sandbox widgets state api text theme'),
  // A screen never enters another.
  'client/views': rooms('client', 'edit list ask panel sandbox graph widgets state api text theme'),
  ...Object.fromEntries(screens().map((screen) => [screen, []])),
  'client/app': rooms('client', 'edit list ask views panel sandbox widgets state api text theme'),
  // A page of its own within the frame of the others.
  'client/playground': rooms('client', 'app api text theme widgets state'),
  'client/main.ts': ['client'],
};
const EVERYWHERE: Record<string, readonly string[]> = {
  shared: [],
  server: ['shared', 'server/domain', 'server/errors.ts'],
  client: ['shared', 'client/tools'],
};
const ONLY_IN: Record<string, string> = {
  cytoscape: 'client/graph',
  echarts: 'client/widgets/chart',
  'neo4j-driver': 'server/graph',
  'openid-client': 'server/access',
  '@grafeo-db/js': 'server/graph',
  yauzl: 'server/import/workbook',
  saxes: 'server/import/workbook',
};
const LINES = { median: 50, ninth: 130, most: 400 };
/** Lines that a function may have of its own, without those of the functions inside it; a component also says how it looks. */
const OWN_LINES = { ts: 60, tsx: 80 };

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

  it('knows a wrong arrow when it sees one', () => {
    expect(isAllowed('client/views/gaps/rank.ts', 'client/views/map/use-map.ts')).toBe(false);
    expect(isAllowed('server/analysis/region/status.ts', 'server/analysis/gaps/gap.ts')).toBe(false);
    expect(isAllowed('server/analysis/loose.ts', 'server/analysis/loose.ts')).toBe(false);
    expect(isAllowed('server/analysis/gaps/gap.ts', 'server/analysis/region/status.ts')).toBe(true);
  });

  it('has no circle of files, and none of rooms', () => {
    expect(findCycle(new Map(sources.map((s) => [s.path, s.imports])))).toBeNull();
    const between = new Map<string, string[]>();
    for (const { path, imports } of sources) {
      const home = homeOf(path)!;
      const entered = between.get(home) ?? [];
      between.set(home, entered);
      entered.push(...imports.map((target) => homeOf(target)!).filter((room) => room !== home));
    }
    expect(findCycle(between)).toBeNull();
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

  it('has rooms for every arrow, and no arrow into a room that is not there', () => {
    const named = [...Object.keys(ALLOWED), ...Object.values(ALLOWED).flat(), ...Object.values(ONLY_IN)];
    expect(named.filter((room) => !existsSync(room.replace(/\/\*$/, '')))).toEqual([]);
  });

  it('keeps its files short: half of them, nine of ten, and the longest', () => {
    const lines = sources
      .filter(({ path }) => !isGenerated(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    const at = (share: number): number => lines[Math.floor(lines.length * share)]!.lines;
    expect(at(0.5)).toBeLessThanOrEqual(LINES.median);
    expect(at(0.9)).toBeLessThanOrEqual(LINES.ninth);
    expect(lines.filter((file) => file.lines > LINES.most)).toEqual([]);
  });

  it('has no function that does too much by itself', () => {
    const long = sources
      .filter(({ path }) => !isGenerated(path))
      .flatMap(({ path, text }) => {
        const most = path.endsWith('x') ? OWN_LINES.tsx : OWN_LINES.ts;
        return findFunctions(text)
          .filter(({ own }) => own > most)
          .map(({ name, own }) => `${path} ${name}: ${own} lines`);
      });
    expect(long).toEqual([]);
  });

  it('counts the lines of a function without those of the functions inside', () => {
    const inner = ['  const inner = () => {', '    call();', '  };', '  function other() {', '    call();', '  }'];
    const source = ['export async function outer<T>(', '  a: T,', '): Promise<T> {', ...inner, '  return { run() {} };', '}', ''].join(
      '\n',
    );
    expect(findFunctions(source)).toEqual([
      { name: 'inner', own: 3 },
      { name: 'other', own: 3 },
      { name: 'outer', own: 5 },
    ]);
  });

  it('has no line that is too wide to read, but for a sentence that cannot be broken', () => {
    const wide = sources
      .filter(({ path }) => !isGenerated(path))
      .flatMap(({ path, text }) => text.split('\n').map((line, i) => ({ at: `${path}:${i + 1}`, line })))
      .filter(({ line }) => isTooWide(line))
      .map(({ at }) => at);
    expect(wide).toEqual([]);
  });

  it('knows a line that is too wide when it sees one', () => {
    expect(isTooWide(`// ${'word '.repeat(30)}`)).toBe(true);
    expect(isTooWide(`const answer = ${'call() + '.repeat(16)}1;`)).toBe(true);
    expect(isTooWide(`  en: 'A sentence ${'with many words '.repeat(10)}',`)).toBe(false);
    expect(isTooWide('字'.repeat(140))).toBe(false);
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
  const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'shared', 'server', 'client'], {
    encoding: 'utf8',
  })
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
  if (to.endsWith('.json') || to.endsWith('.svg')) return to.startsWith(home.split('/')[0] as string);
  const around = Object.keys(ALLOWED).filter((room) => isInside(home, room));
  const allowed = [...around.flatMap((room) => ALLOWED[room]!), ...EVERYWHERE[from.split('/')[0]!]!];
  return home === homeOf(to) || allowed.some((room) => isInside(to, room));
}

/** The longest key of ALLOWED that holds the path. */
function homeOf(path: string): string | null {
  return (
    Object.keys(ALLOWED)
      .filter((room) => isInside(path, room))
      .sort((a, b) => b.length - a.length)[0] ?? null
  );
}

function isInside(path: string, room: string): boolean {
  return room.endsWith('/*') ? dirname(path) === dirname(room) : path === room || path.startsWith(`${room}/`);
}

/** Rooms of one house by their names, set apart by spaces. */
function rooms(house: string, names: string): string[] {
  return names.split(' ').map((name) => `${house}/${name}`);
}

function screens(): string[] {
  return readdirSync('client/views').map((name) => `client/views/${name}`);
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
