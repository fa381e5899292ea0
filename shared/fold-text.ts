import pairs from 'opencc-js/dict/TSCharacters';

/** Each traditional character and its simplified form; where there are several, the first. */
const SIMPLIFIED = new Map(
  pairs.split('|').map((pair): [string, string] => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return [traditional, simplified];
  }),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
/** Of these letters and signs only the capitals have another form. */
const ASCII = /^[\0-\x7f]*$/;
/** Everything that is neither a letter nor a number: it only separates. */
const SEPARATORS = /[^\p{Letter}\p{Number}]+/gu;
/** British and American spellings of the trade's words are one word. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['sulph', 'sulf'],
  ['aluminium', 'aluminum'],
  ['fibre', 'fiber'],
];
/** What tells one legal form of a company from another, and nobody remembers. */
const FORM_OF_COMPANY = /股份(?=有限)|(?<=有限)责任/g;

/**
 * The form in which names and questions are compared, by the service and on every screen: full-width forms folded, small letters,
 * simplified characters, one spelling, separators to one blank.
 */
export function foldText(text: string): string {
  const folded = foldSigns(text).replace(SEPARATORS, ' ').trim();
  return SPELLINGS.reduce((words, [from, to]) => words.replaceAll(from, to), folded);
}

/** The part of it that keeps every sign: half-width, small letters, simplified characters. */
export function foldSigns(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign);
}

/** A folded text without what tells 有限公司 from 股份有限公司 and 有限责任公司. */
export function withoutForm(folded: string): string {
  return folded.replace(FORM_OF_COMPANY, '');
}

/** The same without blanks: what is left where words and signs between them do not count. */
export function foldWhole(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** Whether any of the texts holds what is asked, blanks and signs aside; what holds neither a letter nor a number is held by every text. */
export function anyHolds(texts: readonly (string | null | undefined)[], asked: string): boolean {
  const wanted = foldWhole(asked);
  return texts.some((text) => {
    const folded = foldWhole(text ?? '');
    return folded.includes(wanted) || withoutForm(folded).includes(withoutForm(wanted));
  });
}
