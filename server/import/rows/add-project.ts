import { foldWhole } from '../../../shared/fold-text.ts';
import { productsInRole } from '../../domain/records.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { doubtOfPoint } from '../columns/decimal-comma.ts';
import { readDay } from '../cells/read-day.ts';
import { readMoney } from '../cells/read-money.ts';
import { readStage, readYesNo } from '../cells/read-words.ts';
import { addClaims, amountOf } from './add-amount.ts';
import type { FoundEnterprise } from './find-enterprise.ts';
import { findProducts } from './find-products.ts';
import { addLine, addProblem, say, type RowTask } from './row-task.ts';
import { toId } from './to-id.ts';

/** The project of a row: who owns it, what it would make, its stage, its sums as claims. */
export function addProject(task: RowTask, owner: FoundEnterprise | null, region: string | null): void {
  const { cells, context } = task;
  const cell = cells.of('project');
  if (cell === null) return;
  const id = context.projectsByName.get(foldWhole(cell.text)) ?? toId('pj', foldWhole(cell.text));
  const products = findProducts(task, cells.of('product'));
  const uses = findProducts(task, cells.of('uses'));
  if (products.length + uses.length === 0 && task.unknownProducts.length === 0)
    say(
      task,
      null,
      '没有写产品，分析里看不到这个项目补什么；加一列“产品”',
      'no product is named, so that the analysis cannot tell what the project fills; add a column of products',
    );
  const stage = stageOf(task);
  const investment = addInvestment(task, id, cell.text);
  const capacity = addProjectCapacity(task, { id, name: cell.text }, products.length);
  const inChain = cells.of('inChain');
  const isIn = inChain === null ? true : readYesNo(inChain.text);
  if (isIn === null)
    addProblem(task, inChain!.column.name, {
      zh: `“${toShort(inChain!.text)}”应为 是 或 否`,
      en: `"${toShort(inChain!.text)}" should be yes or no`,
    });
  addLine(
    task,
    'projects',
    {
      id,
      name_zh: cell.text,
      name_en: cells.text('projectEn') || null,
      owner_ids: owner?.id ?? '',
      region,
      stage,
      stage_words: stageCell(task)?.text ?? '',
      in_chain: isIn === false ? '0' : '1',
      case_owner: cells.text('responsible') || null,
      investment_claim: investment,
      capacity_claim: capacity,
      note: task.note,
    },
    {
      name_zh: cell,
      name_en: cells.of('projectEn'),
      stage: stageCell(task),
      stage_words: stageCell(task),
      case_owner: cells.of('responsible'),
    },
  );
  const there = context.projectsById.get(id);
  for (const [role, named] of [
    ['makes', products],
    ['uses', uses],
  ] as const)
    for (const { id: product } of named)
      if (!there || !productsInRole(there, role === 'makes' ? 'MAKES' : 'USES').some((one) => (one as string) === product))
        addLine(
          task,
          'projectProducts',
          { project_id: id, product_id: product, role },
          { product_id: cells.of(role === 'makes' ? 'product' : 'uses') },
        );
  addMilestones(task, id);
}

const stageCell = ({ cells }: RowTask) => cells.of('stage') ?? cells.of('status');

function stageOf(task: RowTask): string {
  const cell = stageCell(task);
  if (cell === null) {
    say(task, null, '没有写进展，记为跟踪', 'no progress is stated; it is kept as tracked');
    return 'tracking';
  }
  const stage = readStage(cell.text);
  if (stage === null)
    addProblem(task, cell.column.name, {
      zh: `“${toShort(cell.text)}”看不出到了哪一步；写 洽谈、考察、意向、跟踪、签约、开工、资金到位、投产 或 停滞`,
      en: `"${toShort(cell.text)}" does not show how far it is; write talk, inspection, intent, tracking, signed, started, funded, operating or stalled`,
    });
  return stage?.toLowerCase() ?? 'tracking';
}

function addInvestment(task: RowTask, project: string, name: string): string | null {
  const cell = task.cells.of('investment');
  if (cell === null) return null;
  if (cell.isMerged) {
    addProblem(task, cell.column.name, {
      zh: '投资额与上面的行合并着，是几个项目合在一起的数；分开写，或只留在一行',
      en: 'the investment is merged with rows above, one figure for several projects; write one for each, or keep it in one row',
    });
    return null;
  }
  const doubt = doubtOfPoint(cell.text, cell.column.says.decimal);
  const read = doubt === null ? readMoney(cell.text, cell.column.unit) : { wrong: doubt };
  if ('wrong' in read) {
    addProblem(task, cell.column.name, read.wrong);
    return null;
  }
  return read.amount === null
    ? null
    : addClaims(task, read.amount, { subject: name, about: project, indicator: '总投资', kind: 'planned' }, cell);
}

function addProjectCapacity(task: RowTask, { id, name }: { id: string; name: string }, products: number): string | null {
  const amount = amountOf(task, task.cells.of('capacity'));
  if (amount === null) return null;
  if (amount.unit === null) {
    addProblem(task, task.cells.of('capacity')!.column.name, {
      zh: '有数量就要有单位，例如 吨/年',
      en: 'an amount needs its unit, for example t/y',
    });
    return null;
  }
  const claim = addClaims(task, amount, { subject: name, about: id, indicator: '产能', kind: 'planned' }, task.cells.of('capacity'));
  return products === 1 ? claim : null;
}

/** When a step was reached; one that lies ahead was not. */
function addMilestones(task: RowTask, project: string): void {
  for (const [field, stage] of [
    ['signed', 'signed'],
    ['started', 'started'],
  ] as const) {
    const cell = task.cells.of(field);
    if (cell === null) continue;
    const read = readDay(cell.text);
    if ('wrong' in read) addProblem(task, cell.column.name, read.wrong);
    else if (read.day !== null && read.day <= task.context.today.slice(0, read.day.length))
      addLine(task, 'milestones', { project_id: project, stage, date: read.day }, { date: cell });
    else if (read.day !== null)
      say(task, cell.column.name, `${read.day} 还没有到，没有记为已到达`, `${read.day} is still to come and was not taken as reached`);
  }
}
