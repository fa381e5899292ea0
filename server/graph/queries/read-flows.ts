import type { Flow } from '../../domain/facts.ts';
import type { ProcessId, ProductId } from '../../domain/ids.ts';
import type { InputPart } from '../../domain/words.ts';
import type { GraphSession, Row } from '../session.ts';
import { EVIDENCE_OF_N, toDatasets, toEvidence } from './evidence.ts';
import { readRows } from './only.ts';
import { flag, number, numberOrNull, text, textOrNull } from './row.ts';

export type FlowRole = 'input' | 'output' | 'byproduct';
/** A flow with the process it belongs to and its place in that process's list. */
export interface FlowOfProcess {
  process: ProcessId;
  role: FlowRole;
  position: number;
  flow: Flow;
}

const returned = `n.quantity AS quantity, n.quantityTo AS quantityTo, n.part AS part, n.unit AS unit, n.anyOf AS anyOf,
  n.illustrative AS illustrative, n.byproduct AS byproduct,
  n.position AS position, n.datasets AS datasets, q.id AS product, ${EVIDENCE_OF_N}`;
const toQuery = (link: string) => ({
  all: `MATCH (p:Process)-[:${link}]->(n:Flow)-[:OF]->(q:Product) RETURN p.id AS process, ${returned}`,
  only: `UNWIND $only AS only MATCH (p:Process {id: only}) MATCH (p)-[:${link}]->(n:Flow) MATCH (n)-[:OF]->(q:Product)
    RETURN p.id AS process, ${returned}`,
});
const INPUTS = toQuery('INPUT');
const OUTPUTS = toQuery('OUTPUT');

/**
 * Every input, main output and by-product of every process. A graph of the first edition has no `part`: it took every input for a main one.
 * @param only ids of the processes whose flows are read; all where not given
 */
export async function readFlows(session: GraphSession, only?: readonly string[]): Promise<FlowOfProcess[]> {
  const [inputs, outputs] = [await readRows(session, INPUTS, only), await readRows(session, OUTPUTS, only)];
  const toFlow =
    (isInput: boolean) =>
    (row: Row): FlowOfProcess => ({
      process: text(row, 'process') as ProcessId,
      role: isInput ? 'input' : flag(row, 'byproduct') ? 'byproduct' : 'output',
      position: number(row, 'position'),
      flow: {
        ...toDatasets(row['datasets']),
        product: text(row, 'product') as ProductId,
        quantity: numberOrNull(row, 'quantity'),
        quantityTo: numberOrNull(row, 'quantityTo'),
        unit: textOrNull(row, 'unit'),
        anyOf: textOrNull(row, 'anyOf'),
        part: isInput ? ((textOrNull(row, 'part') ?? 'MAIN') as InputPart) : null,
        illustrative: flag(row, 'illustrative'),
        evidence: toEvidence(row['evidence']),
      },
    });
  return [...inputs.map(toFlow(true)), ...outputs.map(toFlow(false))];
}
