import { isNothing } from '../cells/is-nothing.ts';
import type { Field } from '../columns/fields.ts';
import type { FoundEnterprise } from './find-enterprise.ts';
import { PERSONAL } from './row-cells.ts';
import type { LineTable } from './tables.ts';
import { addLine, addNote, say, sayPersonal, type RowTask } from './row-task.ts';

/** Fields of which a row may have nothing that could hold them: a sum without a project, a figure without a product. */
const LOSABLE: readonly Field[] = ['capacity', 'output', 'usesAmount', 'investment', 'stage', 'status', 'signed', 'started', 'year'];
const OF_PROJECT: readonly Field[] = ['projectEn', 'responsible', 'inChain'];
const OF_ENTERPRISE: readonly Field[] = ['enterpriseEn', 'alias', 'uscc', 'listedCode', 'lat', 'lon', 'holders', 'parent'];
/** Lines that can carry a note of the row, the first that is there. */
const CARRIERS: readonly LineTable[] = ['production', 'projects', 'consumption', 'enterprises'];

/**
 * What a row says and no line of it has taken up is kept as a note, and told; the note itself finds a line that carries it. After this no
 * cell of a row is left out without a word.
 */
export function keepRest(task: RowTask, enterprise: FoundEnterprise | null): void {
  const { cells } = task;
  const used = new Set(task.lines.flatMap(({ columns }) => Object.values(columns)));
  const fields = [
    ...LOSABLE,
    ...(cells.of('project') === null ? OF_PROJECT : []),
    ...(cells.of('enterprise') === null ? OF_ENTERPRISE : []),
  ];
  for (const cell of fields.flatMap((field) => cells.all(field))) {
    const { text, column } = cell;
    if (used.has(column.name) || isNothing(text) || /^0+(?:\.0+)?$/.test(text)) continue;
    if (PERSONAL.test(text)) {
      sayPersonal(task, column.name);
      continue;
    }
    const unit = /[^\d.,\s]/.test(text) || column.field === 'year' ? '' : (column.unit ?? (cells.text('unit') || ''));
    addNote(task, column.name, `${text}${unit === '' ? '' : ` ${unit}`}`);
    say(
      task,
      column.name,
      '这一列在有的行里没有可以归到的产品、项目或企业，没有作数，记在备注里',
      'in some rows there is no product, project or company that this column could be of; it is kept there as a note and not as a fact',
    );
  }
  carryNote(task, enterprise);
}

function carryNote(task: RowTask, enterprise: FoundEnterprise | null): void {
  const { note, lines, context } = task;
  if (note === '' || lines.some(({ cells }) => cells['note'] === note)) return;
  const own = (table: LineTable) =>
    lines.find((line) => line.table === table && (table !== 'enterprises' || line.cells['id'] === enterprise?.id));
  const carrier = CARRIERS.map(own).find((line) => line !== undefined);
  if (carrier !== undefined) carrier.cells['note'] = note;
  else if (enterprise !== null && !context.regions.byId.has(enterprise.id))
    addLine(task, 'enterprises', {
      id: enterprise.id,
      name_zh: enterprise.name,
      kind: 'ENTERPRISE',
      geo_precision: 'placeholder',
      name_verified: '0',
      stands_for: '1',
      note,
    });
  else
    say(
      task,
      null,
      '这一行的备注没有可以归到的企业、产品或项目，没有留下',
      'nothing of the graph could carry the notes of this row; they were not kept',
    );
}
