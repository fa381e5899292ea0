import { toProductionId } from '../../ingest/tables/parse-production.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { splitAmounts, type Amount } from '../cells/read-amount.ts';
import { isNothing } from '../cells/is-nothing.ts';
import { isRegistered, isStruckOff, readPhase, readYesNo, toStatus } from '../cells/read-words.ts';
import { addClaims, amountFor, amountOf, isPlain, timeOf, toCapacity, withBasis } from './add-amount.ts';
import { checkAbsence } from './check-absence.ts';
import type { FoundEnterprise } from './find-enterprise.ts';
import { findProducts, type NamedProduct } from './find-products.ts';
import type { FieldCell } from './row-cells.ts';
import { addLine, addProblem, say, type RowTask } from './row-task.ts';

/** A figure of what is still to come: 100吨（在建）. */
const AHEAD = /[（(]\s*(?:在建|拟建|规划|筹建|未投产|under construction|planned|proposed)\s*[)）]\s*$/i;

/** What the enterprise of a row makes. */
export function addProductions(task: RowTask, enterprise: FoundEnterprise): void {
  const { cells } = task;
  const products = findProducts(task, cells.of('product'));
  const status = phaseOf(task);
  if (task.isEarlier) return addHistory(task, enterprise, { products, status: status ?? 'operating' });
  for (const cell of cells.products) addNamedAbove(task, { enterprise, phase: cell.column.says.phase ?? status ?? 'operating', cell });
  if (cells.products.length > 0) return;
  const stated = cells
    .all('capacity')
    .filter(({ column, text }) => column.says.phase !== undefined && !isNothing(text) && !/^0+(\.0+)?$/.test(text));
  const phases = new Set(stated.map(({ column }) => column.says.phase));
  // 规划产能 beside 在产: it runs, and more is planned
  for (const cell of stated) addMade(task, { enterprise, phase: cell.column.says.phase!, cell }, products);
  if (stated.length > 0 && (cells.of('status') === null || status === null || phases.has(status as 'planned'))) return;
  const plain = cells.all('capacity').find(({ column }) => column.says.phase === undefined) ?? latestOutput(task);
  const isAhead = plain !== null && AHEAD.test(plain.text);
  if (isAhead && cells.of('status') !== null && status === 'operating')
    addProblem(task, plain.column.name, {
      zh: `“${toShort(plain.text)}”写着还没有投产，状态一列写的是在产；改正其中一处，或分成两行`,
      en: `"${toShort(plain.text)}" is still to come, and the status says that it runs; correct one of them, or make two rows of it`,
    });
  const isPlannedOnly = isAhead || (cells.of('status') === null && cells.phases.size === 1 && cells.phases.has('planned'));
  addMade(task, { enterprise, phase: isPlannedOnly ? 'planned' : (status ?? 'operating'), cell: plain }, products);
}

/** What a row tells of an earlier year: claims about a production that a later row states. */
function addHistory(
  task: RowTask,
  enterprise: FoundEnterprise,
  { products, status }: { products: readonly NamedProduct[]; status: string },
): void {
  const { cells } = task;
  const lines = new Set<string>();
  const state = (cell: FieldCell, { id, amount: beside }: Pick<NamedProduct, 'id' | 'amount'>) => {
    const phase = cell.column.says.phase ?? status;
    const amount = amountFor(task, cell, beside);
    if (!lines.has(`${id} ${phase}`)) addProductionLine(task, { enterprise, phase, cell: null }, { product: id, status: '', amount: null });
    lines.add(`${id} ${phase}`);
    if (amount === null) return;
    const about = toProductionId({ enterprise_id: enterprise.id, product_id: id, phase });
    const indicator = withBasis(cell.column.field === 'output' ? '产量' : '产能', amount);
    addClaims(task, amount, { subject: enterprise.name, about, indicator, kind: phase === 'operating' ? 'actual' : 'planned' }, cell);
  };
  for (const cell of cells.products) if (readYesNo(cell.text) !== false) state(cell, { id: cell.column.says.product!, amount: '' });
  const figures = [...cells.all('capacity'), ...cells.all('output')];
  if (products.length === 1) for (const cell of figures) state(cell, products[0]!);
  else if (products.length > 1 && figures.length > 0) addShared(task, { enterprise, phase: status, cell: figures[0]! }, products);
}

/** Of columns of several years the last one; what was made in a part of a year is nothing that could be made in one. */
function latestOutput(task: RowTask, outputs: readonly FieldCell[] = task.cells.all('output')): FieldCell | null {
  const filled = outputs.filter((cell) => !isNothing(cell.text) && timeOf(task, cell).part === null);
  return [...filled].sort((a, b) => (b.column.says.year ?? '').localeCompare(a.column.says.year ?? ''))[0] ?? null;
}

/** A cell below the name of a product: so much of it, or a tick. */
function addNamedAbove(task: RowTask, maker: Maker & { cell: FieldCell }): void {
  const { text, column } = maker.cell;
  const isTicked = readYesNo(text);
  if (isTicked === false || isNothing(text)) return;
  const product = { id: column.says.product!, text: column.name, amount: '' };
  const isSaid = ({ text: one }: FieldCell) => !isNothing(one) && readYesNo(one) !== false;
  const own = task.cells.products.filter((one) => one.column.says.product === product.id && isSaid(one));
  const isCapacity = (one: FieldCell) => one.column.field === 'capacity';
  const first = own.find(isCapacity) ?? latestOutput(task, own);
  if (first === null && own[0] === maker.cell) addProduction(task, { ...maker, cell: null }, product);
  if (column.field === 'output' && first !== maker.cell) return addOutput(task, maker, product.id);
  addProduction(task, isTicked === true && text !== '1' ? { ...maker, cell: null } : maker, product);
}

/** What was made beside what can be made is a figure of that production. */
function addOutput(task: RowTask, { enterprise, phase, cell }: Maker & { cell: FieldCell }, product: string): void {
  const about = toProductionId({ enterprise_id: enterprise.id, product_id: product, phase });
  const amount = amountOf(task, cell);
  if (amount !== null)
    addClaims(task, amount, { subject: enterprise.name, about, indicator: withBasis('产量', amount), kind: 'actual' }, cell);
}

function addMade(task: RowTask, maker: Maker, products: readonly NamedProduct[]): void {
  const { cell } = maker;
  const parts = splitAmounts(cell?.text ?? '');
  const named = products.some(({ amount }) => amount !== '');
  if (parts.length > 1 && !named && parts.length === products.length)
    products.forEach((product, i) => addProduction(task, maker, product, [parts[i]!]));
  else if (parts.length > 1 && products.length === 1) addContents(task, maker, products[0]!, parts);
  else if (products.length > 1 && !named) addShared(task, maker, products);
  else for (const product of products) addProduction(task, maker, product);
  // what is wrong with an amount is said with all else, whether or not its product is known
  if (products.length === 0) amountOf(task, cell);
  if (products.length !== 1 || maker.phase !== 'operating') return;
  for (const made of task.cells.all('output')) if (made !== cell) addOutput(task, { ...maker, cell: made }, products[0]!.id);
}

/** The content of several metals in one product: the first counts, the others are claims. Two figures of one unit are in doubt. */
function addContents(task: RowTask, maker: Maker, product: NamedProduct, parts: readonly string[]): void {
  const { cell } = maker;
  const before = task.problems.list.length;
  const amounts = parts.flatMap((part) => amountOf(task, cell, part) ?? []);
  if (task.problems.list.length > before) return;
  if (new Set(amounts.map(({ unit }) => unit?.split(' ')[1] ?? '')).size === amounts.length)
    return addProduction(task, maker, product, parts);
  addProblem(task, cell!.column.name, {
    zh: `“${toShort(cell!.text)}”里有几个同单位的数，看不出哪个是产能；只写一个，别的写进备注`,
    en: `"${toShort(cell!.text)}" has several figures of one unit, and none is called the capacity; write one, and the others in the notes`,
  });
}

function phaseOf(task: RowTask): string | null {
  const cell = task.cells.of('status');
  // a register of companies says nothing of what one makes
  if (cell === null || isRegistered(cell.text) || isStruckOff(cell.text)) return 'operating';
  const phase = readPhase(cell.text, task.context.today);
  if (phase === null)
    addProblem(task, cell.column.name, {
      zh: `“${toShort(cell.text)}”不知道是什么状态；写 在产、在建、拟建、规划 或 停产`,
      en: `"${toShort(cell.text)}" is no known status; write operating, under construction, planned or idle`,
    });
  return phase?.toLowerCase() ?? null;
}

function statusOf({ cells }: RowTask): string {
  const text = cells.text('status');
  return isRegistered(text) ? '' : toStatus(text);
}

/** Who makes something, how far along, and the cell with its amount. */
interface Maker {
  enterprise: FoundEnterprise;
  phase: string;
  cell: FieldCell | null;
}

function addProduction(task: RowTask, maker: Maker, product: NamedProduct, parts: readonly string[] = []): void {
  const { enterprise, phase, cell } = maker;
  const [first, ...more] = parts;
  const amount = first === undefined ? amountFor(task, cell, product.amount) : amountOf(task, cell, first);
  const isOutput = cell?.column.field === 'output' && amount !== null && product.amount === '';
  const status = [statusOf(task), isOutput ? '产量' : ''].filter(Boolean).join('；');
  // an amount beside the product itself leaves that of the column to nobody
  addProductionLine(task, product.amount === '' ? maker : { ...maker, cell: null }, { product: product.id, status, amount });
  const about = toProductionId({ enterprise_id: enterprise.id, product_id: product.id, phase });
  const kind = phase === 'operating' ? 'actual' : 'planned';
  const claim = (one: Amount, indicator: string) => addClaims(task, one, { subject: enterprise.name, about, indicator, kind }, cell);
  if (amount !== null && !isPlain(amount)) claim(amount, withBasis(isOutput ? '产量' : '产能', amount));
  if (amount?.basis !== undefined)
    say(
      task,
      cell?.column.name ?? null,
      `“${toShort(amount.raw)}”按${amount.basis}计，不等于产品的吨数，记为数据主张，不作产能`,
      `"${toShort(amount.raw)}" is counted as ${amount.basis}, which is not tonnes of the product; it is kept as a claim and not as a capacity`,
    );
  if (amount?.bound === 'AT_MOST')
    say(
      task,
      cell?.column.name ?? null,
      `“${toShort(amount.raw)}”是上限，记为数据主张，不作产能`,
      `"${toShort(amount.raw)}" is a ceiling; it is kept as a claim and not as a capacity`,
    );
  for (const text of more) {
    const other = amountOf(task, cell, text);
    if (other !== null) claim(other, `产能（${other.unit ?? text}）`);
  }
}

function addProductionLine(
  task: RowTask,
  { enterprise, phase, cell }: Maker,
  { product, status, amount }: { product: string; status: string; amount: Amount | null },
): void {
  if (phase === 'operating') checkAbsence(task, enterprise, product);
  const year = task.cells.of('year');
  const line = {
    enterprise_id: enterprise.id,
    product_id: product,
    phase,
    status,
    // of an earlier year there are claims, and the line itself is that of the last one
    year: task.isEarlier ? '' : year !== null ? timeOf(task).year : amount === null ? '' : (cell?.column.says.year ?? ''),
    is_aggregate: '0',
    note: task.note,
  };
  const from = {
    product_id: task.cells.of('product'),
    capacity: cell,
    unit: task.cells.of('unit') ?? cell,
    status: task.cells.of('status'),
    year,
  };
  addLine(task, 'production', { ...line, ...toCapacity(amount) }, from);
}

/** One figure for several products is nobody's alone: the products stand without a capacity, the figure is a claim about the enterprise. */
function addShared(task: RowTask, maker: Maker, products: readonly NamedProduct[]): void {
  const { enterprise, phase, cell } = maker;
  for (const { id } of products) addProductionLine(task, maker, { product: id, status: statusOf(task), amount: null });
  const amount = amountOf(task, cell);
  if (amount === null || cell === null) return;
  const names = products.map(({ text }) => text).join('、');
  const indicator = `${task.cells.of('capacity') === null ? '产量' : '产能'}（${names}合计）`;
  const kind = phase === 'operating' ? 'actual' : 'planned';
  addClaims(task, amount, { subject: enterprise.name, about: enterprise.id, indicator, kind }, cell);
  say(
    task,
    cell.column.name,
    `“${toShort(amount.raw)}”是 ${toShort(names)} 合在一起的数，记为数据主张；要作各自的产能，写成“产品+数量”，例如 硫酸镍3万吨、硫酸钴5000吨`,
    `"${toShort(amount.raw)}" is one figure for ${toShort(names)} and kept as a claim; for a capacity of each write it beside its product`,
  );
}
