import { readUnit } from '../cells/read-unit.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { toLetters } from '../sheets/to-letters.ts';
import type { Column, ColumnSays } from './column.ts';
import { decimalSignOf, type DecimalSign } from './decimal-comma.ts';
import { FIGURES, type ColumnField } from './fields.ts';
import { perOf, phaseOf, productOf, tickOf, timeOf } from './header-says.ts';
import { periodIn } from './period-in.ts';
import { recognise, splitUnit } from './recognise.ts';
import { settleAssets } from './settle-assets.ts';
import { settleBuyers } from './settle-buyers.ts';
import { settleYears } from './settle-years.ts';

/** By what the names of columns are read. */
export interface Naming {
  /** What a person has said of columns, by their names. */
  mapped: ReadonlyMap<string, ColumnField | null>;
  /** The id of the product that a text names, null for anything else. */
  toProduct(text: string): string | null;
  /** The year of now: figures of a later one are forecasts. */
  year: string;
}

/** Columns that may share one meaning; of others the first counts. */
const SEVERAL: ReadonlySet<string | null> = new Set([
  'region',
  'alias',
  'note',
  'holders',
  'personal',
  'number',
  'problem',
  'origin',
  null,
]);
/** Who pays for a project: its owner, where no other column names one. */
const INVESTOR = /^(投资方|投资主体|投资单位|投资企业|投资商|意向企业|investors?)$/i;

/**
 * The columns of a table.
 * @param content rows below the names, for examples
 * @param titles what stands above the names, which may say what the figures of a column of a year are
 */
export function toColumns(
  names: readonly string[],
  content: readonly SheetRow[],
  naming: Naming,
  titles: readonly string[] = [],
): Column[] {
  const { mapped } = naming;
  const columns = names.map((name, at): Column => {
    const cells = content.map((row) => row.cells[at] ?? '');
    const example = cells.find((cell) => cell !== '') ?? null;
    const title = name === '' ? toLetters(at) : name;
    const found = recognise(name);
    const field = mapped.has(title) ? mapped.get(title)! : isForecast(found?.field, name, naming.year) ? null : (found?.field ?? null);
    const says = {
      ...(field === 'capacity' ? phaseOf(name) : {}),
      ...(FIGURES.has(field) ? figureSays(field, name, decimalSignOf(cells, names)) : {}),
    };
    return { at, name: title, field, unit: found?.unit ?? null, example, says };
  });
  settleBuyers(columns, mapped);
  settleUnits(columns, mapped);
  settleRegister(columns, mapped);
  settleOwners(columns, mapped);
  settleAssets(columns, mapped);
  settleProducts(columns, naming);
  settleYears(columns, content, { ...naming, titles });
  for (const column of columns)
    if (column.field === 'output' || column.field === 'capacity') Object.assign(column.says, timeOf(column.field, column.name));
  settleStages(columns, content, mapped);
  settleTicks(columns, mapped);
  return withoutSeconds(columns).filter(({ name, example, at }) => names[at] !== '' || example !== null || mapped.has(name));
}

/** What a register of companies says of one, beside which another column says what its plants do. */
const REGISTER = /^(?:登记|经营|企业|存续)状态$/;

const has = (columns: readonly Column[], wanted: ColumnField): boolean => columns.some(({ field }) => field === wanted);

/** 单位 is a unit or a company: what stands below it says which. */
function settleUnits(columns: Column[], mapped: Naming['mapped']): void {
  if (has(columns, 'enterprise')) return;
  const column = columns.find(
    ({ field, name, example }) => field === 'unit' && !mapped.has(name) && example !== null && readUnit(example) === null,
  );
  if (column !== undefined) column.field = 'enterprise';
}

function settleRegister(columns: Column[], mapped: Naming['mapped']): void {
  const stated = columns.filter(({ field, name }) => field === 'status' && !mapped.has(name));
  if (stated.every(({ name }) => REGISTER.test(name))) return;
  for (const column of stated) if (REGISTER.test(column.name)) column.field = null;
}

function settleOwners(columns: Column[], mapped: Naming['mapped']): void {
  if (has(columns, 'enterprise') || !has(columns, 'project')) return;
  const column = columns.find(({ name }) => !mapped.has(name) && INVESTOR.test(name));
  if (column !== undefined) column.field = 'enterprise';
}

/** A table with a column for each product: what stands below its name is the amount, or a tick. */
function settleProducts(columns: Column[], { mapped, toProduct, year }: Naming): void {
  if (has(columns, 'product') || !has(columns, 'enterprise') || has(columns, 'project')) return;
  for (const column of columns) {
    const isOpen = column.field === 'capacity' || column.field === 'output' || (column.field === null && !mapped.has(column.name));
    const found = isOpen ? productOf(column.name, toProduct) : null;
    if (found === null || isForecast(found.field, column.name, year)) continue;
    const says = { ...column.says, product: found.product };
    Object.assign(column, { field: mapped.get(column.name) ?? found.field, unit: unitIn(column), says });
  }
}

function unitIn({ name, unit }: Column): string | null {
  const inside = /[（(]([^（()）]*)[)）]\s*$/.exec(name)?.[1] ?? unit;
  return inside !== null && readUnit(inside) !== null ? inside : null;
}

/** Operating (kt), Planned (kt), 在产, 在建 with figures below: capacities so far along, no ticks. */
function settleStages(columns: Column[], content: readonly SheetRow[], mapped: Naming['mapped']): void {
  if (has(columns, 'capacity') || has(columns, 'project')) return;
  for (const column of columns) {
    const { name, unit } = splitUnit(column.name);
    const status = (column.field === null || column.field === 'status') && !mapped.has(column.name) ? tickOf(name) : null;
    const isFigure = content.some(({ cells }) => /^[\d,.]*[2-9\d]{2}[\d,.]*$|^[2-9]$/.test((cells[column.at] ?? '').trim()));
    if (status === null || /停产|idle/i.test(status) || !isFigure) continue;
    const phase = /在产|投产|建成|operating/i.test(status) ? 'operating' : 'planned';
    Object.assign(column, { field: 'capacity', unit: unit ?? column.unit, says: { phase } });
  }
}

function settleTicks(columns: Column[], mapped: Naming['mapped']): void {
  if (columns.some(({ field, name }) => field === 'status' && tickOf(name) === null)) return;
  for (const column of columns) {
    const isOpen = column.field === 'status' || (column.field === null && !mapped.has(column.name));
    const status = isOpen ? tickOf(column.name) : null;
    if (status !== null) Object.assign(column, { field: 'status', says: { status } });
  }
}

/** What the header of a column of figures says of them: 日产能; and how their decimals are written. */
function figureSays(field: ColumnField | null, name: string, decimal: DecimalSign): ColumnSays {
  const per = field === 'capacity' || field === 'usesAmount' ? perOf(name) : null;
  return {
    ...(per === null ? {} : { per }),
    ...(decimal === 'point' ? {} : { decimal }),
  };
}

function isForecast(field: ColumnField | null | undefined, name: string, today: string): boolean {
  const time = field === 'capacity' || field === 'output' ? periodIn(name) : null;
  return time !== null && (time.year > today || (field === 'output' && time.isEstimate));
}

/** Figures of one meaning: of several the first counts, but that of a year before that of a day, of the last year before the others. */
function withoutSeconds(columns: readonly Column[]): Column[] {
  const keyOf = ({ field, says: { per: _per, year, decimal: _decimal, ...says } }: Column) =>
    JSON.stringify([field, says, field === 'output' ? year : undefined]);
  const rankOf = ({ says }: Column) => `${says.per === undefined ? 1 : 0}${says.year ?? '9999'}`;
  const best = new Map<string, Column>();
  for (const column of columns) {
    const there = best.get(keyOf(column));
    if (there === undefined || rankOf(column) > rankOf(there)) best.set(keyOf(column), column);
  }
  const isSecond = (column: Column) => !SEVERAL.has(column.field) && best.get(keyOf(column)) !== column;
  return columns.map((column) => (isSecond(column) ? { ...column, field: null, says: {} } : column));
}
