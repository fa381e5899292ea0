/** Windows-1252 as Latin-1 has it, but for these: byte 0x80 on. */
const ABOVE_LATIN =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** A letter with an accent and right behind it what no word goes on with: how the first two bytes of a Chinese character look. */
const PAIR = new RegExp(`[\u00e0-\u00ef][\u00a0-\u00bf${ABOVE_LATIN}]`, 'g');

/**
 * What a text of UTF-8 was before somebody read it as Western letters (吴工 as "å\u0090´å·¥"): bytes that are whole UTF-8 beyond ASCII,
 * which no text of its own makes up. Empty where it was one, but bytes are lost; null where it is nothing of the kind.
 */
export function readMisread(text: string): string | null {
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
