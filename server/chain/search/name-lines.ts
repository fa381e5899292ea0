/**
 * Every key of every noun as a line of one text, so that a question is looked up by the machine's own search for a text in a text: some
 * milliseconds for ten million characters, where going from key to key takes seconds. A row's lines are kept with the row, so that a
 * revision that changed one row writes one row anew.
 */
import { lazy } from '../../analysis/tools/lazy.ts';
import { toNameKeys, type KeyKind, type NameKey } from './name-keys.ts';
import { createTypingErrors, type TypingErrors } from './typing-errors.ts';

export interface Named {
  id: string;
  name: string;
  nameEn: string | null;
  aliases?: readonly string[];
}

/** A key as it is compared. */
export type LineKey = Pick<NameKey, 'kind' | 'words' | 'squeezed'>;

export interface NameLines {
  readonly count: number;
  /** line → number of its row. */
  readonly rowOf: Uint32Array;
  keyAt(line: number): LineKey;
  kindAt(line: number): KeyKind;
  /** Lines whose key without blanks holds the text, which holds none. */
  holding(squeezed: string): number[];
  /** Lines in which for each of these texts a word begins with it. */
  withWords(texts: readonly string[]): number[];
  /** What tells lines that are near a question, made when first asked for. */
  errors(): TypingErrors;
}

/** No key holds a capital letter or the end of a line. */
const LETTERS: Readonly<Record<KeyKind, string>> = { NAME: 'N', ALIAS: 'A', ENGLISH: 'E', PINYIN: 'P', INITIALS: 'I' };
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as KeyKind]));
const END = '\n';

const kept = new WeakMap<Named, string>();
/** Rows of which the lines were found before, and are read when the first of them is needed. */
let brought: { rows: readonly Named[]; read: () => string[] }[] = [];

export function bringLines(rows: readonly Named[], read: () => string[]): void {
  brought.push({ rows, read });
}

function readBrought(): void {
  const all = brought;
  brought = [];
  for (const { rows, read } of all) {
    const lines = read();
    if (lines.length === rows.length) for (const [i, row] of rows.entries()) kept.set(row, lines[i]!);
  }
}

export const keysOf = ({ name, nameEn, aliases = [] }: Named): NameKey[] => toNameKeys(name, nameEn, aliases);

/** A row's keys as lines of the text. */
export function linesOf(row: Named): string {
  if (brought.length > 0) readBrought();
  let lines = kept.get(row);
  if (lines === undefined) {
    lines = keysOf(row)
      .map(({ kind, words }) => `${LETTERS[kind]} ${words}${END}`)
      .join('');
    kept.set(row, lines);
  }
  return lines;
}

export function createNameLines(rows: readonly Named[]): NameLines {
  const texts = rows.map(linesOf);
  const words = texts.join('');
  const squeezed = words.replaceAll(' ', '');
  const [wordStarts, squeezedStarts] = [findStarts(words), findStarts(squeezed)];
  const count = wordStarts.length - 1;
  const rowOf = new Uint32Array(count);
  let line = 0;
  for (const [row, text] of texts.entries())
    for (let end = text.indexOf(END); end >= 0; end = text.indexOf(END, end + 1)) rowOf[line++] = row;

  /** Each line once, in their order: behind a find the search goes on at the next line. */
  function find(text: string, starts: Uint32Array, wanted: string): number[] {
    const found: number[] = [];
    for (let at = text.indexOf(wanted), line = 0; at >= 0;) {
      line = lineAt(starts, at, line);
      found.push(line);
      at = text.indexOf(wanted, starts[line + 1]);
    }
    return found;
  }

  /** The next places are looked up for the longest; of the others only whether the line that was found has them, too. */
  function withWords(wanted: readonly string[]): number[] {
    const [longest = '', ...others] = wanted.map((text) => ` ${text}`).sort((a, b) => b.length - a.length);
    const places = others.map((text) => words.indexOf(text));
    if (places.includes(-1)) return [];
    return find(words, wordStarts, longest).filter((line) =>
      others.every((text, i) => {
        if (places[i]! < wordStarts[line]!) places[i] = indexOrEnd(words, text, wordStarts[line]!);
        return places[i]! < wordStarts[line + 1]!;
      }),
    );
  }

  const kindAt = (line: number): KeyKind => KINDS.get(words[wordStarts[line]!]!)!;
  return {
    count,
    rowOf,
    kindAt,
    keyAt: (line) => ({
      kind: kindAt(line),
      words: words.slice(wordStarts[line]! + 2, wordStarts[line + 1]! - 1),
      squeezed: squeezed.slice(squeezedStarts[line]! + 1, squeezedStarts[line + 1]! - 1),
    }),
    holding: (wanted) => find(squeezed, squeezedStarts, wanted),
    withWords,
    errors: lazy(() => createTypingErrors({ words, squeezed, wordStarts, squeezedStarts, passedOver: LETTERS.INITIALS })),
  };
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const place = text.indexOf(wanted, from);
  return place < 0 ? text.length : place;
}

/** Where each line begins, and where the last one ends. */
function findStarts(text: string): Uint32Array {
  let count = 0;
  for (let end = text.indexOf(END); end >= 0; end = text.indexOf(END, end + 1)) count += 1;
  const starts = new Uint32Array(count + 1);
  let line = 0;
  for (let end = text.indexOf(END); end >= 0; end = text.indexOf(END, end + 1)) starts[++line] = end + 1;
  return starts;
}

/** The last line that does not begin behind the place, which is no earlier one than `from`: mostly it is close by. */
function lineAt(starts: Uint32Array, place: number, from: number): number {
  const end = starts.length - 2;
  let [low, step] = [from, 1];
  while (low + step <= end && starts[low + step]! <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step - 1);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
