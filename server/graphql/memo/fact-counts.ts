import type { Snapshot } from '../../chain/snapshot.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import { oncePer } from '../../analysis/tools/once-per.ts';

/** source → how many records rest on it; a process counts once, however many of its lines do. */
export const factCountsOf = oncePer(({ facts, records }: Snapshot): ReadonlyMap<SourceId, number> => {
  const counts = new Map<SourceId, number>();
  const count = (evidence: readonly Evidence[]) => {
    for (const id of new Set(evidence.map((e) => e.source))) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  const { chains, regions, products, enterprises, productions, needs, relations, absences } = facts;
  const { people, positions, events, agreements, projects, milestones, batches, policyLines, claims } = records;
  const around = [...people, ...positions, ...events, ...agreements, ...projects, ...milestones, ...batches, ...policyLines, ...claims];
  for (const record of [...chains, ...regions, ...products, ...enterprises, ...productions, ...needs, ...relations, ...absences, ...around])
    count(record.evidence);
  for (const { evidence, inputs, output, byproducts } of facts.processes) {
    count([...evidence, ...[...inputs, output, ...byproducts].flatMap((flow) => flow.evidence)]);
  }
  return counts;
});
