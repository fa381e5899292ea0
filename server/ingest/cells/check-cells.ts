import { z } from 'zod';
import type { Sentence } from '../../errors.ts';
import { toHalfWidth } from '../file/tidy-text.ts';
import { isDoubt, parseDate, type ParsedDate } from './check-dates.ts';
import { readPeriod } from './read-period.ts';
import { findNearest } from '../problems/check-nearest.ts';
import { toShort } from '../problems/check-problems.ts';
import { findHidden, findSheetError, findTextProblem, type TextKind } from '../problems/check-text.ts';
import { isUnit, UNITS } from '../../domain/units.ts';

export type Verdict<T> = { value: T } | { wrong: Sentence };

/**
 * A cell that `parse` turns into a value or refuses with a sentence; the sentence travels in the issue's params. What people type in
 * full-width letters, digits and signs is read as half-width; cells of texts are {@link textCell}s.
 */
export function cell<T>(parse: (text: string) => Verdict<T>) {
  return checkedCell((text) => parse(toHalfWidth(text).replace(TEXT_MARK, '')), findHidden);
}

/** How a spreadsheet is told that a number or a date is meant as text. */
const TEXT_MARK = /^'(?=\S)/;

/** A cell whose text stays as it is; `check` says what makes it unfit. */
export function textCell<T>(parse: (text: string) => Verdict<T>, check: (text: string) => Sentence | null) {
  return checkedCell(parse, check);
}

function checkedCell<T>(parse: (text: string) => Verdict<T>, check: (text: string) => Sentence | null) {
  return z.string().transform((text, context): T => {
    const unfit = findSheetError(text) ?? check(text);
    const verdict = unfit === null ? parse(text) : { wrong: unfit };
    if ('value' in verdict) return verdict.value;
    context.addIssue({ code: 'custom', message: verdict.wrong.en, params: { sentence: verdict.wrong } });
    return z.NEVER;
  });
}
const filled = (kind: TextKind) =>
  textCell(
    (t) => (t === '' ? EMPTY : { value: t }),
    (t) => findTextProblem(t, kind),
  );
const optional = (kind: TextKind) =>
  textCell(
    (t): Verdict<string | null> => ({ value: t === '' ? null : t }),
    (t) => findTextProblem(t, kind),
  );

export const wrong = (zh: string, en: string) => ({ wrong: { zh, en } });
const EMPTY = wrong('不能为空', 'must not be empty');

/** What stands as a name on a screen, at most 200 characters. */
export const name = filled('name');
export const optionalName = optional('name');
/** The name of something written, which may be a question. */
export const title = filled('title');
/** A unit, a code or the like: a name whose full-width signs mean the half-width ones. */
export const optionalSign = cell((t): Verdict<string | null> => {
  const unfit = findTextProblem(t, 'name');
  return unfit === null ? { value: t === '' ? null : t } : { wrong: unfit };
});
export const sign = cell((t) => {
  const unfit = findTextProblem(t, 'name');
  return unfit !== null ? { wrong: unfit } : t === '' ? EMPTY : { value: t };
});
/** A line of words, at most 2,000 characters. */
export const text = filled('text');
export const optionalText = optional('text');
/** A remark, which may have several lines, at most 10,000 characters. */
export const optionalProse = optional('prose');
export const idCell = cell((t) => (t === '' ? EMPTY : isId(t) ? { value: t } : badId(t)));
export const optionalId = cell((t): Verdict<string | null> => (t === '' ? { value: null } : isId(t) ? { value: t } : badId(t)));
/** How a statement of a source is named: #44. The sign sets it apart from the ids of sources; tables of the first edition go without. */
export const statementLabel = cell((t) =>
  t === ''
    ? EMPTY
    : isId(t.replace(/^#/, ''))
      ? { value: t }
      : wrong(
          `“${toShort(t)}”不能作陈述的编号；写 # 和数字，例如 #44`,
          `"${toShort(t)}" names no statement; write # and a number, for example #44`,
        ),
);
/** Ids with a semicolon between (the full-width one too), each once. */
export const list = cell((t) => findListProblem(t, /[,、|]/) ?? { value: toList(t) });
/** One word or one for each of a list, with a semicolon between; the same word may stand several times. */
export const words = cell((t) => ({ value: toList(t) }));
/** The same of names, each as `name`, all together at most as long as a remark. */
export const nameList = textCell(
  (t) => findListProblem(t, null) ?? { value: toList(t) },
  (t) => findHidden(t) ?? toList(t).reduce((wrong, one) => wrong ?? findTextProblem(one, 'name'), findTextProblem(t, 'prose')),
);
export const flag = cell((t) =>
  t === '1' ? { value: true } : t === '0' ? { value: false } : wrong(`“${toShort(t)}”应为 0 或 1`, `"${toShort(t)}" should be 0 or 1`),
);
export const optionalFlag = cell((t): Verdict<boolean | null> =>
  t === ''
    ? { value: null }
    : t === '1' || t === '0'
      ? { value: t === '1' }
      : wrong(`“${toShort(t)}”应为 0、1 或留空`, `"${toShort(t)}" should be 0, 1 or empty`),
);

/** One of the words, in capitals or not; the value is the word as the list spells it. */
export function word<W extends string>(words: readonly W[]) {
  return cell((t): Verdict<W> => {
    const found = words.find((w) => w.toLowerCase() === t.toLowerCase());
    return found === undefined ? notAWord(t, words) : { value: found };
  });
}
export function optionalWord<W extends string>(words: readonly W[]) {
  return cell((t): Verdict<W | null> => {
    const found = words.find((w) => w.toLowerCase() === t.toLowerCase()) ?? null;
    return t !== '' && found === null ? notAWord(t, words) : { value: found };
  });
}

/** A number that is at least `min`, or nothing. Thousands separators and scientific notation, which spreadsheets write, are understood. */
export function optionalNumber(min: number, max = Infinity) {
  return cell((t): Verdict<number | null> => {
    if (t === '') return { value: null };
    const plain = t.replace(/^[\u2010-\u2015\u2212]/, '-');
    const value = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)
      ? Number(plain.replaceAll(',', ''))
      : /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)
        ? Number(plain)
        : NaN;
    if (!Number.isFinite(value))
      return wrong(
        `“${toShort(t)}”不是数字；应为纯数字（单位写在 unit 列）或留空`,
        `"${toShort(t)}" is no number; write a plain number (the unit has its own column) or leave it empty`,
      );
    if (value < min) return wrong(`${toShort(t)} 太小，不应小于 ${min}`, `${toShort(t)} is too small, it should not be below ${min}`);
    return value > max
      ? wrong(`${toShort(t)} 太大，不应大于 ${max}`, `${toShort(t)} is too large, it should not be above ${max}`)
      : { value };
  });
}

export function wholeNumber(min: number, max: number) {
  return cell((t) =>
    /^\d+$/.test(t) && Number(t) >= min && Number(t) <= max
      ? { value: Number(t) }
      : wrong(`“${toShort(t)}”应为 ${min} 到 ${max} 的整数`, `"${toShort(t)}" should be a whole number from ${min} to ${max}`),
  );
}

/** A table of codes: how many digits, how few a spreadsheet may have left of them, and how they begin. */
export interface CodeKind {
  name: string;
  length: number;
  shortest: number;
  begins: RegExp;
}

/** A code of so many digits, or nothing. A spreadsheet that took the code for a number has cut off its leading zeros: they come back. */
export function optionalCode({ name, length, shortest, begins }: CodeKind) {
  return cell((t): Verdict<string | null> => {
    if (t === '') return { value: null };
    const isCode = /^\d+$/.test(t) && t.length >= shortest && t.length <= length;
    const code = t.padStart(length, '0');
    if (!isCode)
      return wrong(
        `“${toShort(t)}”不是 ${name} 代码；应为 ${length} 位数字或留空`,
        `"${toShort(t)}" is no ${name} code; it should have ${length} digits or be empty`,
      );
    return begins.test(code)
      ? { value: code }
      : wrong(
          `“${toShort(t)}”不是 ${name} 代码：没有以 ${code.slice(0, 2)} 开头的；应为 ${length} 位数字或留空`,
          `"${toShort(t)}" is no ${name} code: none begins with ${code.slice(0, 2)}; it should have ${length} digits or be empty`,
        );
  });
}

export const date = cell((t): Verdict<ParsedDate> => {
  const value = parseDate(t);
  if (isDoubt(value)) return { wrong: value.doubt };
  return value === null
    ? wrong(
        `“${toShort(t)}”不是日期；写 2020、2020-04、2020-06-21，区间写 2020-06-21/23 或 2018-11/2024-01`,
        `"${toShort(t)}" is no date; write 2020, 2020-04, 2020-06-21, an interval as 2020-06-21/23 or 2018-11/2024-01`,
      )
    : { value };
});
/** A year, or nothing; "n/s" (not stated) is kept as `raw`. */
export const year = cell((t): Verdict<{ year: number | null; raw: string | null }> => {
  const read = parseDate(t);
  if (isDoubt(read)) return { wrong: read.doubt };
  if (read === null || (read.date !== null && !/^\d{4}$/.test(read.date)))
    return wrong(
      `“${toShort(t)}”不是年份；应为四位数字、n/s（来源未载）或留空`,
      `"${toShort(t)}" is no year; write four digits, n/s (not stated) or leave it empty`,
    );
  return { value: { year: read.date === null ? null : Number(read.date), raw: read.raw } };
});
/** What a figure is about in time: a date, a quarter (2020-Q1), from one date to another (2020-01/2020-05), or nothing. */
export const period = cell((t): Verdict<string | null> => {
  const read = readPeriod(t);
  if (read !== null && typeof read !== 'string') return { wrong: read.doubt };
  return t !== '' && read === null
    ? wrong(
        `“${toShort(t)}”不是期间；写 2020、2020-05、2020-06-21、季度 2020-Q1 或累计 2020-01/2020-05，不知道就留空`,
        `"${toShort(t)}" is no period; write 2020, 2020-05, 2020-06-21, a quarter 2020-Q1 or several months 2020-01/2020-05, or leave it empty`,
      )
    : { value: read };
});
export const optionalUnit = cell((t): Verdict<string | null> => (t === '' ? { value: null } : isUnit(t) ? { value: t } : notAUnit(t)));
export const optionalUrl = textCell(
  (t): Verdict<string | null> =>
    t === ''
      ? { value: null }
      : /^https?:\/\/[^\s/]+/.test(t)
        ? { value: t }
        : wrong(
            `“${toShort(t)}”不是网址；应以 http:// 或 https:// 开头，或留空`,
            `"${toShort(t)}" is no address; it should begin with http:// or https://, or be empty`,
          ),
  // The question mark of an address is none of a lost character.
  (t) => findTextProblem(t.replaceAll('?', '&'), 'text'),
);
function toList(t: string): string[] {
  return t
    .split(/[;\uff1b]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
/** Parts that stand twice, or that something else than a semicolon sets apart. */
function findListProblem(t: string, others: RegExp | null): { wrong: Sentence } | null {
  const parts = toList(t);
  if (others?.test(t))
    return wrong(`“${toShort(t)}”里几项之间要用分号（;）隔开`, `"${toShort(t)}": set the entries of a list apart with semicolons (;)`);
  const twice = parts.find((part, i) => parts.indexOf(part) < i);
  return twice === undefined
    ? null
    : wrong(`${toShort(twice)} 在这一格里写了两次；只写一次`, `${toShort(twice)} stands twice in this cell; write it once`);
}
function isId(t: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/.test(t);
}
function badId(t: string) {
  return wrong(
    `“${toShort(t)}”不能作编号；只用字母、数字、- _ .，至多 100 位`,
    `"${toShort(t)}" is no id; use letters, digits, - _ . only, at most 100`,
  );
}
function notAWord(t: string, words: readonly string[]) {
  const near = findNearest(t, words);
  const known = words.map((w) => (w === w.toUpperCase() && words.length < 14 ? w.toLowerCase() : w)).join(' / ');
  return wrong(
    `“${toShort(t)}”不在可用的词里${near ? `；是不是 ${near.toLowerCase()}？` : '；'}可用：${known}`,
    `"${toShort(t)}" is not one of the words${near ? `; did you mean ${near.toLowerCase()}?` : ';'} Use one of ${known}`,
  );
}
function notAUnit(t: string) {
  return wrong(
    `“${toShort(t)}”不是可用的单位；可用：${UNITS.join('、')}，金属量写 t Ni 之类`,
    `"${toShort(t)}" is no known unit; use ${UNITS.join(', ')}, or t Ni and the like for metal content`,
  );
}
