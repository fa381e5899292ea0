/** Signs by which a printed table points to what stands below it: ¹, [a], *, †. A small 2 or 3 behind a metre is part of its unit. */
const MARK = String.raw`(?:(?<![mM米])[\u2070¹²³\u2074-\u2079ᵃ-ᶻⁿʳ]+(?:[,，]\s*[\u2070¹²³\u2074-\u2079ᵃ-ᶻⁿʳ]+)*|[①-⑳]+|[*＊†‡§]+|\[(?:[a-z]|\d{1,2})\])`;
const AT_END = new RegExp(`(?<=[^\\s*])\\s*${MARK}$`, 'u');
const BEHIND_DIGIT = new RegExp(`(?<=\\d)${MARK}`, 'gu');
/** Small letters, and the r of a figure that was revised. */
const AHEAD_OF_DIGIT = /^(?:[ᵃ-ᶻ](?=\d)|r\s+(?=\d))|(?<=\d)\s+r$/u;
/** What a row begins with that explains such a sign, or is numbered as notes are. */
const NOTE = new RegExp(`^(?:${MARK}\\s*\\S|[（(]?(?:\\d{1,2}|[a-z])[)）]\\s*\\S)`, 'u');

/** A name or a word without the sign of a footnote behind it: Huayou Cobalt¹, GEM[a], Operating*. */
export function withoutFootnote(text: string): string {
  return text.replace(AT_END, '');
}

/** An amount without the signs of footnotes behind its figures: 5,000¹, 150[2] kt. 10⁴ is left: it may be a power. */
export function withoutFootnotesOfDigits(text: string): string {
  return /(?<!\d)10[\u2070¹²³\u2074-\u2079]/u.test(text) ? text : text.replace(AHEAD_OF_DIGIT, '').replace(BEHIND_DIGIT, '');
}

/** Whether a line that stands alone below a table explains a sign of a footnote. */
export function isFootnote(text: string): boolean {
  return NOTE.test(text);
}
