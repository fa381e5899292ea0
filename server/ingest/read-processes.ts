import { append } from '../domain/append.ts';
import { z } from 'zod';
import { byCodePoint } from '../domain/by-code-point.ts';
import type { Flow, Process } from '../domain/facts.ts';
import type { ProcessId, ProductId } from '../domain/ids.ts';
import { idCell, name, optionalFlag, optionalName, optionalText, optionalProse } from './check-cells.ts';
import { checkFlow, checkFlowUnit, checkOutputs } from './check-flows.ts';
import { withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readFlowRows, type FlowCells, type FlowRow } from './read-flow-rows.ts';
import { newer, readRows } from './read-rows.ts';

const PROCESS_ROW = z.object({
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  complete: newer(optionalFlag),
  incomplete_reason: newer(optionalText),
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/**
 * Reads processes.csv and flows.csv. A process has one main output; inputs with the same letter in any_of are one OR group
 * (a group with a single member says nothing and is read as a plain input). The flows of a process come in the order of product ids.
 */
export function readProcesses(context: ReadContext): Process[] {
  const processes = readRows('processes.csv', PROCESS_ROW, context);
  context.known.process = processes.ids;
  const all = readFlowRows(context);
  const sideOf = (flow: FlowCells) => (flow.role === 'input' ? 'input' : 'output');
  const flows = withoutRepeats(all, (flow) => `${flow.process_id}:${sideOf(flow)}:${flow.product_id}`, 'product_id', context);
  const byProcess = new Map<string, FlowRow[]>();
  for (const row of flows) append(byProcess, row.value.process_id, row);
  for (const row of flows) checkFlow(row, context);

  return processes.rows.flatMap(({ value, at }) => {
    const own = (byProcess.get(value.id) ?? []).sort((a, b) => byCodePoint(a.value.product_id, b.value.product_id));
    const evidence = toEvidence(value, value.note, at, context);
    const main = checkOutputs(own, at('id'), context);
    if (main === null) return [];
    if ((value.complete === false) !== (value.incomplete_reason !== null))
      context.problems.add(
        at('incomplete_reason'),
        'complete 为 0 时在这里写明缺什么；配方齐全就两格都留空（或 complete 写 1）',
        'say here what is missing when complete is 0; leave it empty for a recipe that is whole',
      );
    for (const row of own) checkFlowUnit(row, main.value.product_id, context);
    const toFlows = (role: FlowCells['role']) => own.filter((row) => row.value.role === role).map((row) => toFlow(row, own, context));
    return [
      {
        id: value.id as ProcessId,
        name: value.name_zh,
        nameEn: value.name_en,
        output: toFlow(main, own, context),
        inputs: toFlows('input'),
        byproducts: toFlows('byproduct'),
        incomplete: value.complete === false ? value.incomplete_reason : null,
        evidence,
      },
    ];
  });
}

function toFlow({ value, at }: FlowRow, own: readonly FlowRow[], context: ReadContext): Flow {
  const alone = own.filter((row) => row.value.any_of === value.any_of).length < 2;
  return {
    product: value.product_id as ProductId,
    quantity: value.quantity,
    quantityTo: value.quantity_to,
    unit: value.unit,
    anyOf: alone ? null : value.any_of,
    part: value.role === 'input' ? (value.part ?? 'MAIN') : null,
    illustrative: value.illustrative,
    evidence: toEvidence(value, value.basis, at, context),
  };
}
