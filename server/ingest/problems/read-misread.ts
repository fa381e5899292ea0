import { append } from '../../domain/append.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';

/** Windows-1252 as Latin-1 has it, but for these: byte 0x80 on. */
const ABOVE_LATIN =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** A letter with an accent and right behind it what no word goes on with: how the first two bytes of a Chinese character look. */
const PAIR = new RegExp(`[\u00e0-\u00ef][\u00a0-\u00bf${ABOVE_LATIN}]`, 'g');

/**
 * What a text of UTF-8 was before somebody read it in another encoding: as Western letters (吴工 as "å\u0090´å·¥") or as the characters of
 * an East Asian, Cyrillic or Macintosh table (鍚村伐). Its bytes then are whole UTF-8 beyond ASCII, which no text of its own makes up. Empty
 * where it was one, but bytes are lost; null where it is nothing of the kind.
 */
export function readMisread(text: string): string | null {
  const western = readAsWestern(text);
  if (western !== null) return western;
  const first = BEYOND_ASCII.exec(text)?.[0];
  if (first === undefined) return null;
  // Nearly every text shows by its first character that it is none.
  for (const table of tablesFrom(first)) {
    if (!table.leaves.test(text)) continue;
    const found = readAs(table, text);
    if (found !== null) return found;
  }
  return null;
}

/** What a run of bytes is read from begins with it. */
const BEYOND_ASCII = /[^\0-\u007f\ufffd]/u;

function readAsWestern(text: string): string | null {
  if (!/[\u00c2-\u00f4]/.test(text)) return null;
  const bytes = [...text].map((sign) => {
    const code = sign.codePointAt(0)!;
    return ABOVE_LATIN.includes(sign) ? 0x80 + ABOVE_LATIN.indexOf(sign) : code;
  });
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return meant === text ? null : meant;
  } catch {
    return [...text.matchAll(PAIR)].length > 1 ? '' : null;
  }
}

/**
 * Encodings that a program of somebody's system may have taken UTF-8 for, with a sign that each of them leaves then. Of the East Asian ones
 * that may be nothing but characters: two of Chinese are six bytes, and so three pairs (舶驴 as 闊ｶ鬩ｴ, 煜门 as 辣憺葎).
 */
const TABLES = [
  { name: 'gb18030', leaves: /\p{Script=Han}/u, isOfPairs: true },
  { name: 'shift_jis', leaves: /[\uff61-\uff9f\p{Script=Han}]/u, isOfPairs: true },
  { name: 'euc-kr', leaves: /[\p{Script=Hangul}\p{Script=Han}]/u, isOfPairs: true },
  { name: 'big5', leaves: /\p{Script=Han}/u, isOfPairs: true },
  { name: 'euc-jp', leaves: /\p{Script=Han}/u, isOfPairs: true },
  { name: 'windows-1251', leaves: /\p{Script=Cyrillic}/u, isOfPairs: false },
  { name: 'macintosh', leaves: /[\u00a2-\u00ff\u2202-\u25ca]/, isOfPairs: false },
] as const;
type Table = (typeof TABLES)[number];

/** What a Chinese text is written in: what else comes out of the bytes of a text that was read rightly. */
const CHINESE = /^[\0-\u007f\u00b7\u2014\u2018-\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*$/u;
const HAN = /\p{Script=Han}/u;

/** The runs of the text beyond ASCII as bytes of the table, read as UTF-8; all of them have to be Chinese. */
function readAs(table: Table, text: string): string | null {
  const codesOf = bytesOf(table);
  let [meant, runs] = ['', 0];
  // a byte that was no whole character stands as a question mark or as the sign for a lost one
  for (const run of text.split(/([\0-\u007f\ufffd]+)/)) {
    if (run === '') continue;
    if (/^[\0-\u007f\ufffd]/.test(run)) {
      meant += run.replace(/[?\ufffd]+/g, '');
      continue;
    }
    const bytes = toUtf8(run, codesOf);
    if (bytes === null) return null;
    const read = readUtf8(bytes);
    if (read === null || !CHINESE.test(read) || !HAN.test(read)) return null;
    meant += read;
    runs++;
  }
  return runs > 0 ? meant : null;
}

/** The bytes of a run, as far as Chinese in UTF-8 may go; of a sign that a table has twice (∵ in Shift-JIS) the one that fits. */
function toUtf8(run: string, codesOf: ReadonlyMap<string, readonly Code[]>): number[] | null {
  const bytes: number[] = [];
  let lacks = 0;
  for (const sign of run) {
    let next: number | null = null;
    const fit = codesOf.get(sign)?.find((code) => (next = code.reduce(goOn, lacks)) !== null);
    if (fit === undefined || next === null) return null;
    bytes.push(...fit);
    lacks = next;
  }
  return bytes;
}

/** The tables in which such a run may begin with this character. */
const tablesFrom = keepAnswers((sign) => TABLES.filter((table) => mayBegin(table, sign)));

function mayBegin(table: Table, sign: string): boolean {
  return (
    bytesOf(table)
      .get(sign)
      ?.some((code) => code.reduce(goOn, 0) !== null) === true
  );
}

/** How many bytes the last character lacks after one more, given how many it lacked before; null where it does not go on. */
function goOn(lacks: number | null, byte: number): number | null {
  if (lacks === null) return null;
  if (lacks > 0) return byte >= 0x80 && byte <= 0xbf ? lacks - 1 : null;
  return byte >= 0xe2 && byte <= 0xef ? 2 : byte === 0xc2 ? 1 : null;
}

/** Whole characters; what a last one lacks is left out. */
function readUtf8(bytes: readonly number[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes), { stream: true });
  } catch {
    return null;
  }
}

const LINE_END = 0x0a;
/** Before the two bytes of a rare sign in EUC-JP. */
const RARE = 0x8f;

/** How a table writes one character: one byte to three. */
type Code = readonly number[];
const kept = new Map<Table, ReadonlyMap<string, readonly Code[]>>();

/** Character → its bytes in the encoding, mostly one way, from the decoder itself: what it makes of every byte and every pair. */
function bytesOf(table: Table): ReadonlyMap<string, readonly Code[]> {
  const known = kept.get(table);
  if (known) return known;
  const codes: Code[] = [];
  for (let first = 0x80; first <= 0xff; first++) {
    codes.push([first]);
    for (let second = 0x40; table.isOfPairs && second <= 0xfe; second++) {
      codes.push([first, second]);
      if (table.name === 'euc-jp') codes.push([RARE, first, second]);
    }
  }
  // one line each, decoded in one go
  const found = new Map<string, Code[]>();
  new TextDecoder(table.name)
    .decode(Uint8Array.from(codes.flatMap((code) => [...code, LINE_END])))
    .split('\n')
    .forEach((sign, i) => {
      if ([...sign].length === 1 && sign !== '\ufffd') append(found, sign, codes[i]!);
    });
  kept.set(table, found);
  return found;
}
