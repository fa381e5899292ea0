import { readUnit } from '../cells/read-unit.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { toLetters } from '../sheets/to-letters.ts';
import type { Column } from './column.ts';
import type { ColumnField } from './fields.ts';
import { phaseOf, productOf, tickOf } from './header-says.ts';
import { recognise } from './recognise.ts';

/** By what the names of columns are read. */
export interface Naming {
  /** What a person has said of columns, by their names. */
  mapped: ReadonlyMap<string, ColumnField | null>;
  /** The id of the product that a text names, null for anything else. */
  toProduct(text: string): string | null;
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

/** The columns of a table. @param content rows below the names, for examples */
export function toColumns(names: readonly string[], content: readonly SheetRow[], naming: Naming): Column[] {
  const { mapped } = naming;
  const columns = names.map((name, at): Column => {
    const example = content.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '') ?? null;
    const title = name === '' ? toLetters(at) : name;
    const found = recognise(name);
    const field = mapped.has(title) ? mapped.get(title)! : (found?.field ?? null);
    const says = field === 'capacity' ? phaseOf(name) : {};
    return { at, name: title, field, unit: found?.unit ?? null, example, says };
  });
  settleUnits(columns, mapped);
  settleOwners(columns, mapped);
  settleProducts(columns, naming);
  settleTicks(columns, mapped);
  return withoutSeconds(columns).filter(({ name, example, at }) => names[at] !== '' || example !== null || mapped.has(name));
}

const has = (columns: readonly Column[], wanted: ColumnField): boolean => columns.some(({ field }) => field === wanted);

/** 单位 is a unit or a company: what stands below it says which. */
function settleUnits(columns: Column[], mapped: Naming['mapped']): void {
  if (has(columns, 'enterprise')) return;
  const column = columns.find(
    ({ field, name, example }) => field === 'unit' && !mapped.has(name) && example !== null && readUnit(example) === null,
  );
  if (column !== undefined) column.field = 'enterprise';
}

function settleOwners(columns: Column[], mapped: Naming['mapped']): void {
  if (has(columns, 'enterprise') || !has(columns, 'project')) return;
  const column = columns.find(({ name }) => !mapped.has(name) && INVESTOR.test(name));
  if (column !== undefined) column.field = 'enterprise';
}

/** A table with a column for each product: what stands below its name is the amount, or a tick. */
function settleProducts(columns: Column[], { mapped, toProduct }: Naming): void {
  if (has(columns, 'product') || !has(columns, 'enterprise') || has(columns, 'project')) return;
  for (const column of columns) {
    const isOpen = column.field === 'capacity' || column.field === 'output' || (column.field === null && !mapped.has(column.name));
    const found = isOpen ? productOf(column.name, toProduct) : null;
    if (found === null) continue;
    const says = { ...column.says, product: found.product };
    Object.assign(column, { field: mapped.get(column.name) ?? found.field, unit: unitIn(column), says });
  }
}

function unitIn({ name, unit }: Column): string | null {
  const inside = /[（(]([^（()）]*)[)）]\s*$/.exec(name)?.[1] ?? unit;
  return inside !== null && readUnit(inside) !== null ? inside : null;
}

function settleTicks(columns: Column[], mapped: Naming['mapped']): void {
  if (columns.some(({ field, name }) => field === 'status' && tickOf(name) === null)) return;
  for (const column of columns) {
    const isOpen = column.field === 'status' || (column.field === null && !mapped.has(column.name));
    const status = isOpen ? tickOf(column.name) : null;
    if (status !== null) Object.assign(column, { field: 'status', says: { status } });
  }
}

function withoutSeconds(columns: readonly Column[]): Column[] {
  const keyOf = ({ field, says }: Column) => JSON.stringify([field, says]);
  return columns.map((column, i) => {
    const isSecond = !SEVERAL.has(column.field) && columns.findIndex((one) => keyOf(one) === keyOf(column)) < i;
    return isSecond ? { ...column, field: null, says: {} } : column;
  });
}
