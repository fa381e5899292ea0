export type TextEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

/**
 * Decodes the bytes of a CSV file: a byte-order mark decides; without one, valid UTF-8 is UTF-8 and everything else is GB18030,
 * which is what WPS and Excel save in China (GBK is a part of it). Returns null when the bytes are neither.
 * The byte-order mark is taken off.
 */
export function readText(bytes: Uint8Array): { text: string; encoding: TextEncoding } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, ['utf-16le']);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes, ['utf-8']);
  return decode(bytes, ['utf-8', 'gb18030']);
}

function decode(bytes: Uint8Array, encodings: readonly TextEncoding[]): { text: string; encoding: TextEncoding } | null {
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // No table holds this character: the file is no text, or text of another kind.
      return text.includes('\0') ? null : { text, encoding };
    } catch {
      // Not this encoding: the next one may fit.
    }
  }
  return null;
}
