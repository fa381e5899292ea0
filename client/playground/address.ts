/** What the address of the playground says: a saved query by its id, or a query of one's own with its variables. */
export interface PlaygroundAddress {
  saved: string | null;
  query: string | null;
  variables: string | null;
  language: 'zh' | 'en';
}

/** What of an address says something to the page: `?search#hash`. */
export type Place = Pick<Location, 'search' | 'hash'>;

/** More than this (as it is sent) goes behind the #, which no server sees: a server refuses a page of a longer name. */
const LONGEST_SENT = 2_000;
const OURS = ['saved', 'query', 'variables'] as const;

export function readAddress({ search, hash }: Place): PlaygroundAddress {
  const sent = new URLSearchParams(search);
  const kept = new URLSearchParams(hash.replace(/^#/, ''));
  const read = (name: (typeof OURS)[number]) => kept.get(name) ?? sent.get(name);
  return {
    saved: read('saved'),
    query: read('query'),
    variables: read('variables'),
    language: sent.get('lang') === 'en' ? 'en' : 'zh',
  };
}

/** The part of the address from ? on for what stands in the editor; what is not ours in it stays. */
export function toAddress({ search }: Pick<Place, 'search'>, { saved, query, variables }: Omit<PlaygroundAddress, 'language'>): string {
  const others = new URLSearchParams(search);
  for (const name of OURS) others.delete(name);
  const own = new URLSearchParams();
  for (const [name, value] of Object.entries({ saved, query: saved ? null : query, variables }))
    if (value && value.trim() !== '') own.set(name, value);
  const isLong = own.toString().length > LONGEST_SENT;
  const sent = new URLSearchParams([...others, ...(isLong ? [] : own)]).toString();
  return `${sent === '' ? '' : `?${sent}`}${isLong ? `#${own.toString()}` : ''}`;
}
