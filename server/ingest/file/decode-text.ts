export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}
/** Why bytes are no text; `row` is where, if the rest reads as text. */
export interface NoText {
  why: 'workbook' | 'document' | 'nul' | 'encoding';
  row: number | null;
}

/**
 * Decodes the bytes of a CSV file by one decision for the whole file: a byte-order mark decides; without one, what is UTF-8 but for a few
 * bytes is UTF-8, and what reads as Chinese is GB18030, which is what WPS and Excel save in China (GBK is a part of it). The mark is taken
 * off. A byte that does not belong to the encoding comes out as U+FFFD, so that its very cell can be named.
 */
export function decodeText(bytes: Uint8Array): DecodedText | NoText {
  const encoding = findEncoding(bytes);
  if (typeof encoding !== 'string') return encoding;
  const text = new TextDecoder(encoding).decode(bytes);
  const nul = text.indexOf('\0');
  return nul < 0 ? { text, encoding } : { why: 'nul', row: text.slice(0, nul).split('\n').length };
}

/** The encoding by the beginning of a file; where that is cut short, it is cut behind a whole line. */
export function findEncoding(bytes: Uint8Array): TextEncoding | NoText {
  const kind = OTHER_FILES.find(({ starts }) => starts.some((start) => start.every((byte, i) => bytes[i] === byte)));
  if (kind !== undefined) return { why: kind.why, row: null };
  return byMark(bytes) ?? byContent(bytes) ?? { why: bytes.includes(0) ? 'nul' : 'encoding', row: null };
}

/** How other files begin: .xlsx and .ods are ZIP archives, .xls is an OLE file; a page of the web, a PDF, a letter, JSON. */
const OTHER_FILES: readonly { why: 'workbook' | 'document'; starts: readonly (readonly number[])[] }[] = [
  {
    why: 'workbook',
    starts: [
      [0x50, 0x4b, 0x03, 0x04],
      [0xd0, 0xcf, 0x11, 0xe0],
    ],
  },
  {
    why: 'document',
    starts: ['<', '%PDF', '{\\rtf', '{"', '[{', '\u001f\u008b'].map((start) => [...start].map((sign) => sign.charCodeAt(0))),
  },
];

function byMark([a, b, c]: Uint8Array): TextEncoding | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

function byContent(bytes: Uint8Array): TextEncoding | null {
  // The names of columns are ASCII, so every second byte of UTF-16 is zero there.
  const [a, b, c, d] = bytes;
  if (a && c && b === 0 && d === 0) return 'utf-16le';
  if (b && d && a === 0 && c === 0) return 'utf-16be';
  if (isMostlyUtf8(bytes)) return 'utf-8';
  return isMostlyChinese(bytes) ? 'gb18030' : null;
}

/** More characters beyond ASCII are whole than broken. Of a text in GB18030 most are broken, of one with stray bytes few. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return true;
  const beyond = [...text.matchAll(/[^\0-\u007f]/gu)].length;
  return beyond - broken > broken;
}

/** The share of pairs that must be among the common characters: of Chinese in GB18030 nearly all are, of Latin-1 and Big5 half at most. */
const COMMON_PAIRS = 0.75;

/**
 * Whether the bytes beyond ASCII are, for the most part, pairs as the common Chinese characters and signs have them in GB18030, both bytes
 * from A1 on, or as rare ones in names have them: a pair that begins below A1, or four bytes with a digit second. A letter with an accent
 * in a text of Western Europe has an ASCII letter behind it; the pairs of Big5 lie anywhere.
 */
function isMostlyChinese(bytes: Uint8Array): boolean {
  let common = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const next = bytes[i + 1] ?? 0;
    if (next >= 0x30 && next <= 0x39 && (bytes[i + 2] ?? 0) >= 0x81) {
      common++;
      i += 3;
    } else if (bytes[i]! >= 0x81 && bytes[i]! <= 0xf7 && next >= 0xa1) {
      common++;
      i++;
    } else {
      odd++;
      if (next >= 0x40) i++;
    }
  }
  return common > 0 && common >= COMMON_PAIRS * (common + odd);
}
