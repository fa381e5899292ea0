/**
 * What each address takes of whoever asks, in one table; the first line that fits decides. A route that is not here is refused to
 * everybody, so none can be added without a thought.
 */
import { IMPORTS } from '../../access/field-needs.ts';
import type { Need } from '../../access/roles.ts';

/**
 * ANYONE: it tells nothing of the graph. OWN_RULE: the route itself looks at who asks. SIGNED_IN: also one who has yet to choose a
 * password.
 */
export type RouteNeed = 'ANYONE' | 'OWN_RULE' | 'SIGNED_IN' | Need;

interface Line {
  /** Any where it is left out. */
  method?: string;
  path: RegExp;
  need: RouteNeed;
  /** Whoever gets it takes something along, and the audit trail is told. */
  isExport?: boolean;
}

const FEED = /^\/feed\.atom\/?$/i;

/** The address of the feed, however it is written. */
export const isFeed = (path: string): boolean => FEED.test(path);

const ROUTES: readonly Line[] = [
  // Probes of whoever runs the service.
  { path: /^\/(livez|readyz)\/?$/i, need: 'ANYONE' },
  // By METRICS_TOKEN, or from this machine only.
  { path: /^\/metrics\/?$/i, need: 'OWN_RULE' },
  { path: /^\/account\/password\/?$/i, need: 'SIGNED_IN' },
  { path: /^\/account(\/|$)/i, need: 'ANYONE' },
  { method: 'POST', path: /^\/import\/?$/i, need: IMPORTS },
  { path: /^\/import\/template\/?$/i, need: IMPORTS },
  { isExport: true, path: /^\/import\/([0-9a-f]+\/rejected\/\d+)\/?$/i, need: IMPORTS },
  { path: /^\/graphql(\/|$)/i, need: { role: 'VIEWER' } },
  { path: FEED, need: { role: 'VIEWER' } },
];
/** The pages and their files hold the program of the client and no fact of the graph; what is shown on them is asked of /graphql. */
const PAGES: RouteNeed = 'ANYONE';

const lineOf = (method: string, path: string): Line | undefined =>
  ROUTES.find((one) => one.path.test(path) && (one.method ?? method) === method);

/** Whether an address hands out a file. */
export function isExport(method: string, path: string): boolean {
  return lineOf(method, path)?.isExport === true;
}

/** @returns null for what nobody may do */
export function routeNeed(method: string, path: string): RouteNeed | null {
  const line = lineOf(method, path);
  if (line) return line.need;
  return method === 'GET' || method === 'HEAD' ? PAGES : null;
}
