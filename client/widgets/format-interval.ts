import type { Language } from '../api/language.ts';
import { formatQuantity } from '../../shared/format-quantity.ts';

const DIGITS = 3;

/**
 * An amount between two bounds, three digits of it: 28 万 t, ≥ 2.15 万 t, ≤ 48.9 万 t, 3.45–21.9 万 t. What is a year's amount
 * (t/a) leaves out the year, which the place says once. Null where nothing is known: from nothing up, without an end.
 */
export function formatInterval(
  { lo, hi, unit }: { lo: number; hi: number | null; unit: string },
  language: Language,
  { yearly = false }: { yearly?: boolean } = {},
): string | null {
  const shown = yearly ? unit : unit.replace(/\/a$/, '');
  const say = (amount: number) => formatQuantity(amount, shown === '' ? null : shown, language, DIGITS) ?? '';
  if (hi === null) return lo === 0 ? null : `≥ ${say(lo)}`;
  if (say(lo) === say(hi)) return say(lo);
  if (lo === 0) return `≤ ${say(hi)}`;
  // the unit once where both ends have the same
  const [from, to] = [say(lo), say(hi)].map((text) => /^(\D*)([\d.,]+)(.*)$/.exec(text)!);
  return from![3] === to![3] ? `${from![1]}${from![2]}–${to![2]}${to![3]}` : `${from![0]} – ${to![0]}`;
}
