import { keepText, readKept } from '../tools/browser-store.ts';

/** A query that the reader gave a name. */
export interface OwnQuery {
  name: string;
  query: string;
  variables: string;
}

const KEY = 'liantu.queries';
/** How many a browser keeps; more would be no list that anybody reads. */
export const MOST = 100;
const LONGEST_NAME = 80;

/** What this browser keeps, in the order of saving; what it cannot be is passed over. */
export function readOwnQueries(): OwnQuery[] {
  try {
    const kept: unknown = JSON.parse(readKept(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isQuery).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/**
 * The list with one more, or with another text under a name that is there. Null where there is no name, no query or no room in the
 * list.
 */
export function withQuery(list: readonly OwnQuery[], one: OwnQuery): OwnQuery[] | null {
  const name = one.name.trim().slice(0, LONGEST_NAME);
  if (name === '' || one.query.trim() === '') return null;
  const next = list.some((kept) => kept.name === name)
    ? list.map((kept) => (kept.name === name ? { ...one, name } : kept))
    : [...list, { ...one, name }];
  return next.length > MOST ? null : next;
}

/** @returns whether the browser took it: it may keep nothing, or have no room */
export function keepOwnQueries(list: readonly OwnQuery[]): boolean {
  return keepText(KEY, JSON.stringify(list));
}

function isQuery(value: unknown): value is OwnQuery {
  const { name, query, variables } = (value ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && typeof query === 'string' && typeof variables === 'string';
}
