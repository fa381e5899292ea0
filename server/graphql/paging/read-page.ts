import { checkFirst, type Connection, type PageArgs } from './connection.ts';
import { readCursor, toCursorText } from './cursor.ts';

/**
 * A page of a list that is too long to be held as a whole: numbered things, the newest, and so the highest number, first.
 * @param read gives so many of those with a lower number (null: from the top), and how many there are in all
 */
export async function readPage<T extends { number: number }>(
  { first, after }: PageArgs,
  list: string,
  read: (before: number | null, most: number) => Promise<{ items: T[]; total: number }>,
): Promise<Connection<T>> {
  const count = checkFirst(first);
  const before = after == null ? null : readCursor(after, list, isNumber).place;
  // One more tells whether there are more.
  const { items, total } = await read(before, count + 1);
  const nodes = items.slice(0, count);
  const cursorOf = ({ number }: T): string => toCursorText({ list, revision: 0, place: number });
  return {
    nodes,
    totalCount: total,
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: {
      hasNextPage: items.length > nodes.length,
      hasPreviousPage: before !== null,
      startCursor: nodes.length > 0 ? cursorOf(nodes[0]!) : null,
      endCursor: nodes.length > 0 ? cursorOf(nodes.at(-1)!) : null,
    },
  };
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
