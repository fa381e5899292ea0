/** Larger files are no table that a method of this page would take. */
export const MOST_BYTES = 2_000_000;

/** A text file as UTF-8, UTF-16 with its mark, or else GB18030, as Excel writes them; null where it is too large or no text. */
export async function readFile(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  for (const one of encoding === 'utf-8' ? ['utf-8', 'gb18030'] : [encoding]) {
    try {
      const text = new TextDecoder(one, { fatal: true }).decode(bytes);
      return text.includes('\0') ? null : text;
    } catch {
      // The next encoding, or none.
    }
  }
  return null;
}
