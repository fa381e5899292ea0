import { readAmount, type Amount } from '../cells/read-amount.ts';
import { doubtOfPoint } from '../columns/decimal-comma.ts';
import { periodIn } from '../columns/period-in.ts';
import type { FieldCell } from './row-cells.ts';
import { addLine, addProblem, type RowTask } from './row-task.ts';
import { toId } from './to-id.ts';

/** What a claim is about, and which figure of it. */
export interface ClaimOf {
  subject: string;
  about: string;
  indicator: string;
  kind: 'actual' | 'planned';
}

/**
 * The amount in a cell, or in `text`, a part of it; null where there is none, or where it is wrong, which is noted. What stands beside a
 * product has its own unit, and the column of units says nothing of it.
 */
export function amountOf(task: RowTask, cell: FieldCell | null, text = cell?.text ?? '', isBeside = false): Amount | null {
  const column = (cell ?? task.cells.of('product'))?.column.name ?? null;
  if (!isBeside && cell?.isMerged) {
    addProblem(task, column, {
      zh: '这一格与上面的行合并着，是几行合在一起的数；分开写，或只留在一行',
      en: 'this cell is merged with rows above, so that its figure is one for all of them; write one for each, or keep it in one row',
    });
    return null;
  }
  const says = cell?.column.says ?? {};
  const doubt = doubtOfPoint(text, says.decimal);
  if (doubt !== null) {
    addProblem(task, column, doubt);
    return null;
  }
  const places = isBeside
    ? { column: '', header: null }
    : { column: task.cells.text('unit'), header: cell?.column.unit ?? null, per: says.per };
  const read = readAmount(text, places);
  if (!('wrong' in read)) return read.amount;
  addProblem(task, column, read.wrong);
  return null;
}

/** The amount beside a product, where there is one, else that of the cell. */
export function amountFor(task: RowTask, cell: FieldCell | null, beside: string): Amount | null {
  return beside === '' ? amountOf(task, cell) : amountOf(task, null, beside, true);
}

/**
 * The amount as a capacity has it: the figure itself, the lower end where it is at least that much; none where it is a ceiling only, for
 * nobody says that so much is there, or where its tonnes are counted in something else than the product.
 */
export function toCapacity(amount: Amount | null): { capacity: number | null; unit: string | null } {
  if (amount === null || amount.bound === 'AT_MOST' || amount.basis !== undefined) return { capacity: null, unit: null };
  return { capacity: amount.value, unit: amount.unit };
}

/** What is not one plain figure is kept in its own words, as a claim; of a range each end is one. @returns the id of the (first) claim */
export function addClaims(task: RowTask, amount: Amount, of: ClaimOf, cell?: FieldCell | null): string {
  const { value, to, bound, unit, raw } = amount;
  const ends =
    to === null
      ? [{ value, bound }]
      : ([
          { value, bound: 'AT_LEAST' },
          { value: to, bound: 'AT_MOST' },
        ] as const);
  const time = timeOf(task, cell);
  const { part, year } = cell?.column.says ?? {};
  // what was made in a quarter is so much, and not so much a year
  const own = time.part !== null && of.indicator.startsWith('产量') ? (unit?.replace(/\/a$/, '') ?? null) : unit;
  const ids = ends.map((end, i) => {
    const id = toId(
      'c',
      of.about,
      of.indicator,
      task.source,
      `${i === 0 ? '' : 'to'}${part ?? year ?? time.part ?? (task.isEarlier ? time.year : '')}`,
    );
    const cells = { id, ...of, raw, value: end.value, unit: own, bound: end.bound, period: time.part ?? time.year };
    addLine(task, 'claims', cells, { period: task.cells.of('year'), unit: cell ?? null, value: cell ?? null });
    return id;
  });
  return ids[0]!;
}

/** The time that a figure is of: by its column, else by the column of years, whose own words stand where they are no year. */
export function timeOf({ cells }: RowTask, cell?: FieldCell | null): { year: string; part: string | null } {
  const { year, part } = cell?.column.says ?? {};
  if (year !== undefined) return { year, part: part ?? null };
  const text = cells.text('year');
  const found = periodIn(text);
  return found === null || found.rest !== '' ? { year: text, part: null } : found;
}

/** The name of a figure with what its tonnes are counted in: two of different bases are never held against each other. */
export function withBasis(indicator: string, { basis }: Amount): string {
  return basis === undefined ? indicator : `${indicator}（${basis}）`;
}

/** One figure, and nothing beside it that would be lost: 3万吨（一期1万吨） is not. */
export function isPlain({ bound, to, raw, basis }: Amount): boolean {
  return (
    basis === undefined &&
    bound === 'EXACT' &&
    to === null &&
    !/[（(][^（()）]*\p{L}/u.test(raw.replace(/[（(]\s*(?:吨|万吨|t)[^（()）]{0,4}[)）]/u, ''))
  );
}
