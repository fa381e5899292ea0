import { createHash } from 'node:crypto';
import { InvalidInput } from '../../errors.ts';

/** What a cursor holds: the list it belongs to, the revision it was made at (0: any), and a place in that list. */
export interface Cursor<Place> {
  list: string;
  revision: number;
  place: Place;
}

/** Opaque to the caller: base64url of a short JSON array. */
export function toCursorText<Place extends string | number>({ list, revision, place }: Cursor<Place>): string {
  return Buffer.from(JSON.stringify([list, revision, place])).toString('base64url');
}

/**
 * @throws InvalidInput for a text that is no cursor of ours, or one of another list
 */
export function readCursor<Place extends string | number>(
  text: string,
  list: string,
  isPlace: (value: unknown) => value is Place,
): Cursor<Place> {
  const parts = parse(text);
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== list || !Number.isInteger(parts[1]) || !isPlace(parts[2])) {
    throw new InvalidInput(
      {
        zh: '参数 after 不是这个列表给出的游标，请从第一页重新取。',
        en: 'The argument after is no cursor of this list; please start again from the first page.',
      },
      { argument: 'after' },
    );
  }
  return { list, revision: parts[1] as number, place: parts[2] };
}

/** Names a list by what it was asked with, so that a cursor cannot be used on a differently filtered list. */
export function toListName(field: string, question: unknown): string {
  return `${field}:${createHash('sha1')
    .update(JSON.stringify(question) ?? '')
    .digest('base64url')
    .slice(0, 10)}`;
}

/** No cursor of ours comes near this. */
const MOST_CHARACTERS = 1000;

function parse(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
