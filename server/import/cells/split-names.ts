import { foldSigns } from '../../../shared/fold-text.ts';
import { withAmountsInDigits } from './chinese-numerals.ts';

/** Signs that set names apart wherever they stand, and those that may also be part of one. */
const STRONG = /[、；;\n]+/;
const WEAK: readonly RegExp[] = [/[，,]+\s*/, /\s*[/／|]\s*/, /\s*[&＆+＋]\s*|\s+and\s+|以及|及|和|与/i];

/** Signs inside brackets and between digits are part of the name: NCM (5:2:3, 6:2:2), 1,4-丁二醇. */
const HIDDEN = '\ue000';

/**
 * The names in one cell: as one where `isWhole` knows it, else split at signs that always set names apart, and at others only as far
 * as `isKnown` knows the parts.
 */
export function splitNames(text: string, isKnown: (name: string) => boolean, isWhole = isKnown): string[] {
  if (text === '' || isWhole(text)) return text === '' ? [] : [text];
  return split(text, STRONG).flatMap((part) => splitWeakly(part, isKnown));
}

function splitWeakly(part: string, isKnown: (name: string) => boolean): string[] {
  if (isKnown(part)) return [part];
  for (const sign of WEAK) {
    const parts = split(part, sign);
    if (parts.length > 1 && parts.some((one) => isKnown(one) || splitWeakly(one, isKnown).length > 1))
      return parts.flatMap((one) => splitWeakly(one, isKnown));
  }
  // nothing in it is known: a list reads better in what is said of it
  const parts = split(part, WEAK[0]!);
  return parts.length > 1 ? parts : [part];
}

function split(text: string, sign: RegExp): string[] {
  const kept: string[] = [];
  const hidden = text.replace(/[（(][^（(）)]*[）)]|\d[,，]\d/g, (inside) => {
    kept.push(inside);
    return HIDDEN;
  });
  return hidden
    .split(sign)
    .map((part) =>
      part
        .replaceAll(HIDDEN, () => kept.shift() ?? '')
        .replace(/^等|等$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

/** The amount that stands behind or before a name: 电解镍3万吨, 电解镍三万吨, 10,000 t nickel sulphate, 镍（3万吨/年）. */
const BEHIND =
  /^(.*?[^\d\s.,（(：:约]+?)\s*[:：（(]?\s*((?:约|超|超过)?\s*\d[\d.,]*\s*(?:万|亿|千|百|million|thousand|k)?\s*(?:吨|公斤|千克|t\b|kt\b|tpa\b|ktpa\b|tonnes?\b|tons?\b|kg\b|GWh|MWh|万?只|万?套|万?件|m3|立方米)[^、；;，,\n]*?)[)）]?$/i;
const BEFORE =
  /^(?:年产|年处理)?\s*(\d[\d.,]*\s*(?:万|亿|千|百|million|thousand|k)?\s*(?:吨|公斤|千克|t|kt|tpa|ktpa|tonnes?|tons?|kg|GWh|MWh|只|套|件|m3|立方米)(?:\s*\/\s*(?:年|a|y|yr|year))?)\s*(?:of\s+)?(\D.*)$/i;

export function splitAmount(text: string): { name: string; amount: string } {
  const half = withAmountsInDigits(foldSigns(text) === text.toLowerCase() ? text : text.normalize('NFKC'));
  const before = BEFORE.exec(half);
  if (before) return { name: before[2]!.trim(), amount: before[1]!.trim() };
  const behind = BEHIND.exec(half);
  return behind ? { name: behind[1]!.trim(), amount: behind[2]!.trim() } : { name: text, amount: '' };
}
