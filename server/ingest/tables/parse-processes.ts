import { append } from '../../domain/append.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Flow, Process } from '../../domain/facts.ts';
import type { ProcessId, ProductId } from '../../domain/ids.ts';
import { idCell, name, optionalFlag, optionalName, optionalText, optionalProse } from '../cells/check-cells.ts';
import { withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';
import { newer } from '../rows/parse-rows.ts';
import { checkFlow, checkFlowUnit, checkOutputs } from './check-flows.ts';
import type { FlowCells, FlowRow, FLOWS } from './flows.ts';

export const PROCESSES = defineRequiredTable('processes.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  complete: newer(optionalFlag),
  incomplete_reason: newer(optionalText),
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/**
 * Parses processes.csv and flows.csv. A process has one main output; inputs with the same letter in any_of are one OR group
 * (a group with a single member says nothing and is read as a plain input). The flows of a process come in the order of product ids.
 */
export function parseProcesses(processes: RowsOf<typeof PROCESSES>, flowRows: RowsOf<typeof FLOWS>, checks: Checks): Process[] {
  const sideOf = (flow: FlowCells) => (flow.role === 'input' ? 'input' : 'output');
  const flows = withoutRepeats(flowRows.rows, (flow) => `${flow.process_id}:${sideOf(flow)}:${flow.product_id}`, 'product_id', checks);
  const byProcess = new Map<string, FlowRow[]>();
  for (const row of flows) append(byProcess, row.value.process_id, row);
  for (const row of flows) checkFlow(row, checks);

  return processes.rows.flatMap(({ value, at }) => {
    const own = (byProcess.get(value.id) ?? []).sort((a, b) => byCodePoint(a.value.product_id, b.value.product_id));
    const evidence = toEvidence(value, value.note, at, checks);
    const main = checkOutputs(own, at('id'), checks);
    if (main === null) return [];
    if ((value.complete === false) !== (value.incomplete_reason !== null))
      checks.problems.add(
        at('incomplete_reason'),
        'complete 为 0 时在这里写明缺什么；配方齐全就两格都留空（或 complete 写 1）',
        'say here what is missing when complete is 0; leave it empty for a recipe that is whole',
      );
    for (const row of own) checkFlowUnit(row, main.value.product_id, checks);
    const toFlows = (role: FlowCells['role']) => own.filter((row) => row.value.role === role).map((row) => toFlow(row, own, checks));
    return [
      {
        noun: 'PROCESS',
        id: value.id as ProcessId,
        name: value.name_zh,
        nameEn: value.name_en,
        output: toFlow(main, own, checks),
        inputs: toFlows('input'),
        byproducts: toFlows('byproduct'),
        incomplete: value.complete === false ? value.incomplete_reason : null,
        evidence,
      },
    ];
  });
}

function toFlow({ value, at }: FlowRow, own: readonly FlowRow[], checks: Checks): Flow {
  const alone = own.filter((row) => row.value.any_of === value.any_of).length < 2;
  return {
    product: value.product_id as ProductId,
    quantity: value.quantity,
    quantityTo: value.quantity_to,
    unit: value.unit,
    anyOf: alone ? null : value.any_of,
    part: value.role === 'input' ? (value.part ?? 'MAIN') : null,
    illustrative: value.illustrative,
    evidence: toEvidence(value, value.basis, at, checks),
  };
}
