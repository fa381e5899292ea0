/** An answer as rows: each column is the path of a field inside one entry of its longest list. */
export interface AnswerTable {
  /** The path of the list in the answer. */
  path: string;
  columns: string[];
  rows: (string | number | null)[][];
  /** How many entries the list has; the rows are the first of them. */
  total: number;
}

const MOST_ROWS = 2000;
const MOST_COLUMNS = 40;
const MOST_DEPTH = 12;

type Entry = Record<string, unknown>;

/**
 * The longest list of entries in an answer as a table, the first of the longest; an answer without a list is a table of one row. Null
 * where there is no data. Lists inside an entry are joined, by name where they hold named things.
 */
export function toTable(answer: unknown): AnswerTable | null {
  const data = (answer as { data?: unknown } | null)?.data;
  if (typeof data !== 'object' || data === null) return null;
  const { path, entries } = findLongest(data, '', 0) ?? { path: '', entries: [data as Entry] };
  const flat = entries.slice(0, MOST_ROWS).map((entry) => flatten(entry));
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))].slice(0, MOST_COLUMNS);
  if (columns.length === 0) return null;
  return { path, columns, rows: flat.map((cells) => columns.map((column) => cells.get(column) ?? null)), total: entries.length };
}

function findLongest(value: unknown, path: string, depth: number): { path: string; entries: Entry[] } | null {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return null;
  if (Array.isArray(value)) return value.length > 0 && value.every(isEntry) ? { path, entries: value } : null;
  let longest: { path: string; entries: Entry[] } | null = null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findLongest(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    if (found && found.entries.length > (longest?.entries.length ?? 0)) longest = found;
  }
  return longest;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(
  entry: Entry,
  path = '',
  cells = new Map<string, string | number | null>(),
  depth = 0,
): Map<string, string | number | null> {
  for (const [key, value] of Object.entries(entry)) {
    const own = path === '' ? key : `${path}.${key}`;
    if (isEntry(value) && depth < MOST_DEPTH) flatten(value, own, cells, depth + 1);
    else cells.set(own, toCell(value));
  }
  return cells;
}

function toCell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (!Array.isArray(value)) return typeof value === 'boolean' ? (value ? '✓' : '✕') : '…';
  return value.map((one: unknown) => (isEntry(one) ? nameOf(one) : String(toCell(one) ?? ''))).join('; ');
}

/** What an entry inside a list is called, else what one of its parts is called. */
function nameOf(one: Entry, depth = 0): string {
  const named = [one['name'], one['title'], one['text'], one['id']].find((word) => typeof word === 'string');
  if (typeof named === 'string') return named;
  const inner = depth < MOST_DEPTH ? Object.values(one).filter(isEntry) : [];
  return inner.length > 0 ? inner.map((part) => nameOf(part, depth + 1)).join(' ') : '…';
}
