/** One way into a screen inside a place. */
export interface Entry {
  id: string;
  /** Address; a query that belongs to it is part of it (`/gaps?view=table`). */
  path: string;
  /** Key of its word in client/text. */
  text: string;
  /** A parameter that says alone that one is here, whatever its value: the graph of the map is any `focus`. */
  by?: string;
  /** Another page than the client's own: it is loaded anew. */
  isPage?: boolean;
  /** Shown to whoever may hand tables in. */
  isForImporters?: boolean;
  /** Shown to whoever writes, where an administrator signs. */
  isForDrafts?: boolean;
  /** Shown to whoever keeps the accounts, where there are any. */
  isForKeepers?: boolean;
}

export interface Place {
  id: PlaceId;
  /** Where the rail leads. */
  path: string;
  /** `g`, then this letter, leads here from anywhere. */
  letter: string;
  text: string;
  /** The second level, in order; none where the place is one screen. */
  entries: readonly Entry[];
  isPage?: boolean;
}

export type PlaceId = 'overview' | 'map' | 'gaps' | 'invite' | 'projects' | 'data' | 'ask';

/**
 * The places of the client and what is inside them: the rail, the tabs of the second level and the keys read this table, and nothing else
 * lists them. An entry stands here only when its screen does (screen-programs.ts); its word goes to client/text/places.*.json.
 */
export const PLACES: readonly Place[] = [
  { id: 'overview', path: '/', letter: 'o', text: 'places.overview', entries: [] },
  {
    id: 'map',
    path: '/map',
    letter: 'm',
    text: 'places.map',
    entries: [
      { id: 'cells', path: '/map', text: 'places.cells' },
      { id: 'graph', path: '/map?focus=all', text: 'places.graph', by: 'focus' },
      { id: 'balance', path: '/balance', text: 'places.balance' },
      { id: 'flow', path: '/flow', text: 'places.flow' },
      { id: 'places', path: '/places', text: 'places.places' },
      { id: 'compare', path: '/compare', text: 'places.compare' },
    ],
  },
  {
    id: 'gaps',
    path: '/gaps',
    letter: 'g',
    text: 'places.gaps',
    entries: [
      { id: 'board', path: '/gaps', text: 'places.board' },
      { id: 'table', path: '/gaps?view=table', text: 'places.table' },
      { id: 'plot', path: '/gaps?view=plot', text: 'places.plot' },
      { id: 'budget', path: '/portfolio', text: 'places.budget' },
      { id: 'logic', path: '/logic', text: 'places.logic' },
    ],
  },
  {
    id: 'invite',
    path: '/invite',
    letter: 'i',
    text: 'places.invite',
    entries: [
      { id: 'targets', path: '/invite', text: 'places.targets' },
      { id: 'leads', path: '/leads', text: 'places.leads' },
      { id: 'enterprises', path: '/enterprises', text: 'places.enterprises' },
      { id: 'partners', path: '/partners', text: 'places.partners' },
      { id: 'matching', path: '/matching', text: 'places.matching' },
      { id: 'regions', path: '/regions', text: 'places.regions' },
    ],
  },
  {
    id: 'projects',
    path: '/projects',
    letter: 'p',
    text: 'places.projects',
    entries: [
      { id: 'pipeline', path: '/projects', text: 'places.pipeline' },
      { id: 'timeline', path: '/projects?view=timeline', text: 'places.timeline' },
      { id: 'batches', path: '/projects?view=batches', text: 'places.batches' },
      { id: 'kpis', path: '/projects?view=kpis', text: 'places.kpis' },
      { id: 'policy', path: '/projects?view=policy', text: 'places.policy' },
    ],
  },
  {
    id: 'data',
    path: '/quality',
    letter: 'd',
    text: 'places.data',
    entries: [
      { id: 'doubts', path: '/quality', text: 'places.doubts' },
      { id: 'sources', path: '/sources', text: 'places.sources' },
      { id: 'datasets', path: '/datasets', text: 'places.datasets' },
      { id: 'revisions', path: '/revisions', text: 'places.revisions' },
      { id: 'methods', path: '/methods', text: 'places.methods' },
      { id: 'import', path: '/import', text: 'places.import', isForImporters: true },
      { id: 'drafts', path: '/drafts', text: 'places.drafts', isForDrafts: true },
      { id: 'accounts', path: '/accounts', text: 'places.accounts', isForKeepers: true },
    ],
  },
  {
    id: 'ask',
    path: '/playground',
    letter: 'q',
    text: 'places.ask',
    isPage: true,
    entries: [
      { id: 'question', path: '/ask', text: 'places.question' },
      { id: 'playground', path: '/playground', text: 'places.playground', isPage: true },
    ],
  },
];

/** Where one is. */
export interface Here {
  place: Place | null;
  entry: Entry | null;
}

/**
 * The place and the entry that an address belongs to: the entry whose path holds it and that asks for most of its query; a page below
 * (`/enterprises/e_jinchuan`) belongs to what it is below. Null for an address of no place.
 */
export function findHere(pathname: string, search: string, places: readonly Place[] = PLACES): Here {
  const now = new URLSearchParams(search);
  const fits = places
    .flatMap((place) => [
      // A place counts by its own address only where it has no entry there.
      { place, entry: null, score: match(place, pathname, now) - 0.5 },
      ...place.entries.map((entry) => ({ place, entry, score: match(entry, pathname, now) })),
    ])
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return fits[0] ?? { place: null, entry: null };
}

/** How well an address fits: 0 not at all; longer paths weigh most, then what of the query is asked for. */
function match({ path, by }: { path: string; by?: string }, pathname: string, now: URLSearchParams): number {
  const [own = '', query = ''] = path.split('?');
  const isInside = own === '/' ? pathname === '/' : pathname === own || pathname.startsWith(`${own}/`);
  if (!isInside) return 0;
  if (by !== undefined) return now.has(by) ? own.length * 10 + 1 : 0;
  const wanted = [...new URLSearchParams(query)];
  return wanted.every(([name, value]) => now.get(name) === value) ? own.length * 10 + wanted.length : 0;
}
