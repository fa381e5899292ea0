import { foldText } from '../../../shared/fold-text.ts';

/** The forms of a company's name that are compared, from the strictest to the loosest; all folded and without blanks. */
export interface NameForms {
  /** Signs, width, case and script aside. */
  exact: string;
  /** Without the words for its legal form: 股份有限公司, Co., Ltd., NV/SA. */
  bare: string;
  /** Without a place before or behind it too. */
  core: string;
}

const FORMS_ZH = /(?:(?:集团)?(?:股份)?有限(?:责任)?公司|股份公司|(?<!分)公司|(?<=厂)有限)$/;
/** Legal forms as single words at the end of a name, or at its start (PT Vale). */
const FORMS_EN = new Set(
  'co ltd limited inc incorporated corp corporation company plc llc llp lp sa nv ag gmbh oy oyj ab asa as spa srl sarl sas bv kk pte pty sdn bhd tbk se kg joint stock pjsc jsc ojsc pao mmc'.split(
    ' ',
  ),
);
const INITIALS = /\b(?:[A-Za-z]\.){2,}/g;

/** Names of places, and how long they are, the longest first: a name is cut and looked up, and not held against each of thousands. */
export interface Affixes {
  names: ReadonlySet<string>;
  lengths: readonly number[];
}

/** @param names folded */
export function toAffixes(names: readonly string[]): Affixes {
  return { names: new Set(names), lengths: [...new Set(names.map((name) => name.length))].sort((a, b) => b - a) };
}

export function toForms(name: string, affixes: Affixes): NameForms {
  const words = foldText(name.replace(INITIALS, (letters) => `${letters.replaceAll('.', '')} `));
  const exact = words.replaceAll(' ', '');
  const bare = toBare(words);
  return { exact, bare, core: withoutPlace(bare, affixes) };
}

/** The words of a folded name without those for an English legal form. */
export function withoutForm(words: string): string {
  const parts = words.split(' ').filter((part) => part !== '&' && part !== 'and');
  while (parts.length > 1 && FORMS_EN.has(parts.at(-1)!)) parts.pop();
  if (parts.length > 1 && (parts[0] === 'pt' || parts[0] === 'the')) parts.shift();
  return parts.join(' ');
}

function toBare(words: string): string {
  const squeezed = withoutForm(words).replaceAll(' ', '');
  const bare = squeezed.replace(FORMS_ZH, '');
  return bare.length > 1 ? bare : squeezed;
}

function withoutPlace(bare: string, affixes: Affixes): string {
  for (const length of affixes.lengths) {
    if (bare.length - length <= 1) continue;
    if (affixes.names.has(bare.slice(0, length))) return bare.slice(length);
    if (affixes.names.has(bare.slice(-length))) return bare.slice(0, -length);
  }
  return bare;
}

/** Long enough that two companies do not share it by chance: four characters of Chinese, five letters. */
export function isTelling(form: string): boolean {
  return form.length >= (isHan(form) ? 4 : 5);
}

/** Whether it is written in Chinese, if only in part. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
