/** Printable ASCII, of which nothing changes but blanks at the ends. */
const PLAIN = /^[ -~]*$/;

/**
 * A text without what tables carry along and nobody means: blanks of every width are one kind of blank, an accent is part of its letter, a
 * radical that a PDF put for a character is that character, and nothing stands around it.
 */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
    .normalize('NFC')
    .trim();
}

/** Full-width letters, digits and signs (U+FF01 to U+FF5E) as the half-width ones of the same meaning. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
