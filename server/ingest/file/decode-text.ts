export type TextEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

export interface ReadText {
  text: string;
  encoding: TextEncoding;
}
/** Why bytes are no text: a workbook of a spreadsheet, a NUL character (in `row`, where the rest reads as text), or no known encoding. */
export interface NoText {
  why: 'workbook' | 'nul' | 'encoding';
  row: number | null;
}

/**
 * Decodes the bytes of a CSV file: a byte-order mark decides; without one, valid UTF-8 is UTF-8 and everything else is GB18030,
 * which is what WPS and Excel save in China (GBK is a part of it). The byte-order mark is taken off.
 */
export function decodeText(bytes: Uint8Array): ReadText | NoText {
  if (WORKBOOKS.some((start) => start.every((byte, i) => bytes[i] === byte))) return { why: 'workbook', row: null };
  const read = decodeFirst(bytes, encodingsOf(bytes));
  const nul = read === null ? -1 : read.text.indexOf('\0');
  if (read !== null && nul < 0) return read;
  if (read !== null) return { why: 'nul', row: read.text.slice(0, nul).split('\n').length };
  return { why: bytes.includes(0) ? 'nul' : 'encoding', row: null };
}

/** How the files of spreadsheets begin: .xlsx and .ods are ZIP archives, .xls is an OLE file. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function encodingsOf(bytes: Uint8Array): readonly TextEncoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8'];
  return ['utf-8', 'gb18030'];
}

function decodeFirst(bytes: Uint8Array, encodings: readonly TextEncoding[]): ReadText | null {
  for (const encoding of encodings) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this encoding: the next one may fit.
    }
  }
  return null;
}
