import { byCodePoint } from '../../domain/by-code-point.ts';
import { CursorExpired, InvalidInput } from '../../errors.ts';
import { readCursor, toCursorText, toListName } from './cursor.ts';

export const MAX_FIRST = 200;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export interface Connection<T> {
  readonly edges: { cursor: string; node: T }[];
  readonly nodes: T[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
}

/**
 * Checks the argument `first` of any list.
 * @throws InvalidInput below 0 or above 200; the sentence names the maximum
 */
export function checkFirst(first: number | null | undefined, byDefault = 50): number {
  const count = first ?? byDefault;
  if (count >= 0 && count <= MAX_FIRST) return count;
  throw new InvalidInput(
    {
      zh: `参数 first 须在 0 到 ${MAX_FIRST} 之间，收到的是 ${count}。`,
      en: `The argument first must be from 0 to ${MAX_FIRST}, and it is ${count}.`,
    },
    { argument: 'first', maximum: MAX_FIRST },
  );
}

/**
 * A page of a list ordered by a key. The cursor holds the key, so it stays good when the list changes.
 * @param items the whole list, ascending by its key in code points
 * @param list name of the list, see toListName
 */
export function toConnection<T>(
  items: readonly T[],
  args: PageArgs,
  list: string,
  keyOf: (item: T) => string,
  byDefault = 50,
): Connection<T> {
  const first = checkFirst(args.first, byDefault);
  const after = args.after == null ? null : readCursor(args.after, list, isText).place;
  let start = 0;
  if (after !== null) while (start < items.length && byCodePoint(keyOf(items[start]!), after) <= 0) start++;
  return toPage(items, start, first, (index) => toCursorText({ list, revision: 0, place: keyOf(items[index]!) }));
}

/** A page of a list of things with ids, ordered by id. */
export function toConnectionById<T extends { id: string }>(
  items: readonly T[],
  args: PageArgs,
  field: string,
  question: unknown = null,
): Connection<T> {
  return toConnection(items, args, toListName(field, question), (item) => item.id);
}

/**
 * A page of a ranked list. Its order belongs to one revision, so its cursor does too.
 * @throws CursorExpired when the graph has moved on since the cursor was given
 */
export function toRankedConnection<T>(items: readonly T[], args: PageArgs, list: string, revision: number): Connection<T> {
  const first = checkFirst(args.first);
  let start = 0;
  if (args.after != null) {
    const cursor = readCursor(args.after, list, isCount);
    if (cursor.revision !== revision) {
      throw new CursorExpired({
        zh: '数据已更新，这个排名列表的游标已失效，请从第一页重新取。',
        en: 'The data has changed, so the cursor of this ranked list has expired; please start again from the first page.',
      });
    }
    start = cursor.place + 1;
  }
  return toPage(items, start, first, (index) => toCursorText({ list, revision, place: index }));
}

function toPage<T>(items: readonly T[], start: number, first: number, cursorAt: (index: number) => string): Connection<T> {
  const nodes = items.slice(start, start + first);
  return {
    nodes,
    totalCount: items.length,
    get edges() {
      return nodes.map((node, i) => ({ cursor: cursorAt(start + i), node }));
    },
    get pageInfo() {
      return {
        hasNextPage: start + nodes.length < items.length,
        hasPreviousPage: start > 0,
        startCursor: nodes.length ? cursorAt(start) : null,
        endCursor: nodes.length ? cursorAt(start + nodes.length - 1) : null,
      };
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
