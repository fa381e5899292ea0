import type { Sentence } from '../../errors.ts';
import { readMisread } from './read-misread.ts';

/**
 * How much a text may hold: a name stands on one line of a screen, a title too but it may be a question, `text` is a line of words,
 * `prose` a remark of several lines.
 */
export type TextKind = 'name' | 'title' | 'text' | 'prose';

/** The most characters (code points) of each kind. */
export const MOST_CHARACTERS: Readonly<Record<TextKind, number>> = { name: 200, title: 200, text: 2_000, prose: 10_000 };

/**
 * Characters that nobody sees, or that change how the text around them reads: control characters, signs that turn the direction of
 * writing, zero-width signs and fillers, separators of lines, half a surrogate pair, signs of private use, and the one that a decoder
 * leaves for a lost sign.
 */
const HIDDEN = /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffd]/u;
const TURNS_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** ASCII and what Chinese names are written with: nothing among it is hidden or stands upon another character. */
const ALL_SEEN = /^[ -~\u4e00-\u9fff（）、，。·]*$/;
/** Where a script or an emoji cannot be written without one of them: joiners and marks in it, selectors of a variant of the sign before. */
const NEEDED = new RegExp(
  [
    '(?<=[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}])[\\u061c\\u200c-\\u200f]',
    '(?<=[\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}])[\\u200c\\u200d]',
    '(?<=\\p{Script=Mongolian})[\\u180b-\\u180f\\u200c\\u200d]',
    '(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
    '(?<=[\\p{Extended_Pictographic}\\d#*])[\\ufe0e\\ufe0f]',
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
  ].join('|'),
  'gu',
);
/** Marks that stand upon a character which takes none, or more of them than any script has. */
const STACKED = /[\p{Mn}\p{Me}](?<=[\p{Script=Han}\p{P}\p{N}]\p{M}{1,3}|\p{M}{4})/u;
/** What a spreadsheet runs when it opens the cell; a number with a sign (and a unit) it only reads. Half- and full-width. */
const FORMULA = /^[=＝@＠+＋\-－]/;
const SIGNED_NUMBER = /^[+＋\-－]\s?\d[\d.,]*\s?([%％‰]|\p{L}[\p{L}\d²³]*(\/\p{L}+)?)?$/u;

/**
 * What makes a text unfit for a screen, a file or a spreadsheet, as a sentence that says what would be right; null when it is fit.
 * The one rule for every text that enters; `text` is trimmed.
 */
export function findTextProblem(text: string, kind: TextKind): Sentence | null {
  return findHidden(text, kind) ?? findLost(text, kind) ?? findFormula(text) ?? findTooLong(text, kind);
}

/** The part of the rule that holds for cells of every kind, numbers and ids included: no character that nobody sees. */
export function findHidden(text: string, kind: TextKind = 'name'): Sentence | null {
  if (ALL_SEEN.test(text)) return null;
  const judged = text
    .replace(NEEDED, (sign) => 'x'.repeat(sign.length))
    .replace(kind === 'prose' ? /[\n\t]|\r\n/g : /(?!)/g, (sign) => 'x'.repeat(sign.length));
  const hidden = judged.search(HIDDEN);
  const at = hidden >= 0 ? hidden : judged.search(STACKED);
  if (at < 0) return null;
  const sign = String.fromCodePoint(judged.codePointAt(at) as number);
  const place = [...judged.slice(0, at)].length + 1;
  const code = toCode(sign);
  const say = (zh: string, en: string): Sentence => ({ zh: `第 ${place} 个字符是${zh}`, en: `character ${place} is ${en}` });
  if (/[\n\r\u0085\u2028\u2029]/.test(sign)) return say(`换行（${code}）；应写成一行`, `a line break (${code}); write it on one line`);
  if (sign === '\t') return say(`制表符（${code}）；应改成空格`, `a tab (${code}); use a blank`);
  if (TURNS_DIRECTION.test(sign))
    return say(
      `改变书写方向的符号（${code}），会让文字显示成别的样子；应删去`,
      `a sign (${code}) that turns the direction of writing, so that the text shows as another; remove it`,
    );
  if (sign === '\ufffd' || /[\p{Cs}\p{Co}]/u.test(sign))
    return say(
      `残缺的字符（${code}），原字已丢失（多半是存成了别的编码）；应重新写上，并另存为 CSV UTF-8`,
      `a broken character (${code}), what stood there is lost, most likely in another encoding; write it again and save the file as CSV UTF-8`,
    );
  if (hidden < 0) return say(`叠在别的字上的符号（${code}）；应删去`, `a mark (${code}) upon another character; remove it`);
  return say(`看不见的字符（${code}）；应删去`, `a character that nobody sees (${code}); remove it`);
}

/** What a spreadsheet leaves where it could not compute, or where the column was too narrow to show the number. */
const SHEET_ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/i;
const TOO_NARROW = /^#{3,}$/;
/** What programs and people write where there is nothing; a word of a table, as n/s of a year, is none of them. */
const NOTHING =
  /^(null|nan|none|undefined|<na>|\\n|\[object object\]|n\/a|无|暂无|同上|[〃″]|待补|待填|todo|tbd|x{3,9}|[-—–─]{1,9}|[./、。]{1,9})$/i;
/** Characters that were saved in an encoding without them: a question mark before a Chinese character, several, nothing else; 锟斤拷. */
const LOST = /\?(?=\p{Script=Han})|\?{2,}|^\?+$|锟斤拷|\u3013/u;
/** In a remark a question may end and the next sentence begin without a blank. */
const LOST_IN_PROSE = /\?{2,}(?=[\p{L}\p{N}])|^\?+$|锟斤拷/u;

/** What a spreadsheet put in place of a value, in a cell of any kind. */
export function findSheetError(text: string): Sentence | null {
  if (NOTHING.test(text))
    return {
      zh: `“${text}”是给空格填的词或记号，不是内容；没有就留空`,
      en: `"${text}" stands for an empty cell and is no content; leave the cell empty`,
    };
  if (TOO_NARROW.test(text))
    return {
      zh: `是 ${text.slice(0, 8)}：表格软件因列宽不够只存了井号，原值已丢失；应加宽这一列再另存`,
      en: `is ${text.slice(0, 8)}: the column was too narrow and the spreadsheet saved these signs only; widen it and save the file again`,
    };
  if (!SHEET_ERROR.test(text)) return null;
  return {
    zh: `“${text}”是表格软件的出错标记，不是内容；应写上原来的值`,
    en: `"${text}" is an error of the spreadsheet and no content; write the value`,
  };
}

/** Of the names that pages give to characters the ones that tables carry; a list of short names has an & and a semicolon too. */
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|ensp|emsp|middot|mdash|ndash|hellip|[lr][ds]quo|deg|times|#\d{2,6}|#x[\da-f]{2,5});/i;

/** What languages of programs, mails and addresses write for a character, and the marks of a page. */
const ESCAPE =
  /\\u[\da-f]{4}|\\x[\da-f]{2}|(?:%[c-f][\da-f]%[89ab][\da-f])|=\?utf-8\?[bq]\?|(?:=[c-f][\da-f]=[89ab][\da-f])|<\/?(?:br|p|b|i|em|strong|span|div|td|tr|font|sup|sub)\b[^<>]*>/i;
/** An address writes what is beyond ASCII in percents. */
const ADDRESS = /https?:\/\/\S+/g;
/** UTF-7 writes what is beyond ASCII as letters between a plus (in mail boxes an ampersand) and a hyphen. */
const UTF_7 = /(?<![\w+])[+&][A-Za-z\d+/]*-(?!\d)/g;

/** The first of them with what it means, where that is text beyond ASCII: R&D-Zentrum is none. */
function findUtf7(text: string): string | null {
  for (const [found] of text.matchAll(UTF_7)) {
    const bytes = Buffer.from(found.slice(1, -1).replaceAll('&', ''), 'base64');
    const meant = bytes.length >= 2 && bytes.length % 2 === 0 ? bytes.swap16().toString('utf16le') : '';
    if (/^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+$/u.test(meant)) return found;
  }
  return null;
}

/** Question marks and other signs that stand where characters were lost. Nobody has one in a name; a title may end with one. */
function findLost(text: string, kind: TextKind): Sentence | null {
  const meant = readMisread(text);
  if (meant !== null)
    return {
      zh: `“${toShortest(text)}”是按别的编码读错的字${meant && `，原来多半是“${toShortest(meant)}”`}；应重新写上，并另存为 CSV UTF-8`,
      en: `"${toShortest(text)}" was read in a wrong encoding${meant && ` and most likely was "${toShortest(meant)}"`}; write it again and save the file as CSV UTF-8`,
    };
  const entity = ENTITY.exec(text)?.[0];
  if (entity !== undefined)
    return {
      zh: `“${entity}”是网页里代替字符的代码；应写成字符本身`,
      en: `"${entity}" is what pages of the web write for a character; write the character itself`,
    };
  const words = text.replace(ADDRESS, '');
  const escape = ESCAPE.exec(words)?.[0] ?? findUtf7(words);
  if (escape !== null)
    return {
      zh: `“${toShortest(escape)}”是程序、邮件或网页的记号，不是文字；应写成字符本身`,
      en: `"${toShortest(escape)}" is a mark of a program, a mail or a page and no text; write the characters themselves`,
    };
  const found = (kind === 'name' ? /[?？]|\u25a1/u.exec(text) : null) ?? (kind === 'prose' ? LOST_IN_PROSE : LOST).exec(text);
  if (found === null) return null;
  const place = [...text.slice(0, found.index)].length + 1;
  return {
    zh: `第 ${place} 个字符是“${found[0]}”，像是存成别的编码时丢失的字；应重新写上，并另存为 CSV UTF-8`,
    en: `character ${place} is "${found[0]}", as is left where characters were lost in another encoding; write them again and save the file as CSV UTF-8`,
  };
}

function toShortest(text: string): string {
  return [...text].slice(0, 20).join('');
}

function findFormula(text: string): Sentence | null {
  if (!FORMULA.test(text) || SIGNED_NUMBER.test(text)) return null;
  const sign = text.charAt(0);
  return {
    zh: `以“${sign}”开头，表格软件会当作公式执行；应以文字或数字开头`,
    en: `begins with "${sign}", which a spreadsheet runs as a formula; it should begin with a letter or a digit`,
  };
}

function findTooLong(text: string, kind: TextKind): Sentence | null {
  const most = MOST_CHARACTERS[kind];
  const length = text.length > most ? [...text].length : 0;
  if (length <= most) return null;
  return {
    zh: `有 ${length} 个字符，至多 ${most} 个；${kind === 'prose' ? '应写得短些' : '应写得短些，其余写进备注'}`,
    en: `has ${length} characters, at most ${most} are allowed; shorten it${kind === 'prose' ? '' : ' and put the rest into the note'}`,
  };
}

/** A text as a sentence may quote it: what nobody sees stands as its code, for a terminal would obey it. */
export function toVisible(text: string): string {
  return text.replace(new RegExp(HIDDEN.source, 'gu'), (sign) => `‹${toCode(sign)}›`);
}

function toCode(sign: string): string {
  return `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
