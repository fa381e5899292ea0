import { append } from '../../domain/append.ts';
import type { Flow, Process } from '../../domain/facts.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { ProcessId } from '../../domain/ids.ts';
import type { GraphSession } from '../session.ts';
import { EVIDENCE_OF_N, toEvidence } from './evidence.ts';
import { onlyOf, readRows } from './only.ts';
import { readFlows, type FlowOfProcess, type FlowRole } from './read-flows.ts';
import { text, textOrNull } from './row.ts';

const RETURNED = `RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.incomplete AS incomplete, ${EVIDENCE_OF_N}`;
const QUERY = { all: `MATCH (n:Process) ${RETURNED}`, only: `${onlyOf('Process')} ${RETURNED}` };

/** Every process with its flows. @param only ids of those that are read; all where not given */
export async function readProcesses(session: GraphSession, only?: readonly string[]): Promise<Process[]> {
  const rows = await readRows(session, QUERY, only);
  const flows = new Map<ProcessId, FlowOfProcess[]>();
  for (const flow of await readFlows(session, only)) append(flows, flow.process, flow);
  return sortedById(
    rows.map((row) => {
      const id = text(row, 'id') as ProcessId;
      const ofRole = (role: FlowRole): Flow[] =>
        (flows.get(id) ?? [])
          .filter((flow) => flow.role === role)
          .sort((a, b) => a.position - b.position)
          .map(({ flow }) => flow);
      return {
        noun: 'PROCESS',
        id,
        name: text(row, 'name'),
        nameEn: textOrNull(row, 'nameEn'),
        inputs: ofRole('input'),
        // The writer only takes processes with exactly one main output.
        output: ofRole('output')[0] as Flow,
        byproducts: ofRole('byproduct'),
        incomplete: textOrNull(row, 'incomplete'),
        evidence: toEvidence(row['evidence']),
      };
    }),
  );
}
