/** How well statements are founded: every one must point to a source; those that rest on no publication at all are counted apart. */
import { isPublished } from '../../domain/evidence.ts';
import type { Evidence, Facts } from '../../domain/facts.ts';
import { toPositionId, type Records } from '../../domain/records.ts';

export interface EvidenceCounts {
  /** All statements: nouns, facts, flows of processes, records and passages. */
  statements: number;
  /** Ids of statements without any source, in their order. */
  withoutSource: string[];
  /** Statements that rest on definitions, engineering judgement, common knowledge or estimates alone. */
  withoutPublication: number;
}

export function countEvidence({ facts, records }: { facts: Facts; records: Records }): EvidenceCounts {
  const publications = new Set<string>(facts.sources.filter((source) => source.citation).map((source) => source.id));
  const statements = [...listFacts(facts), ...listRecords(records)];
  return {
    statements: statements.length,
    withoutSource: statements.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id),
    withoutPublication: statements.filter(({ evidence }) => evidence.length > 0 && !isPublished(evidence, publications)).length,
  };
}

interface Statement {
  id: string;
  evidence: readonly Pick<Evidence, 'source'>[];
}

function listFacts({ processes, sources: _, ...rest }: Facts): Statement[] {
  const flows = processes.flatMap(({ id, inputs, output, byproducts }) =>
    [...inputs, output, ...byproducts].map(({ product, evidence }) => ({ id: `${id}:${product}`, evidence })),
  );
  return [...processes, ...flows, ...Object.values(rest).flat()];
}

function listRecords({
  people,
  positions,
  events,
  agreements,
  projects,
  milestones,
  batches,
  policyLines,
  decisionRules,
  claims,
  passages,
}: Records): Statement[] {
  return [
    ...people,
    ...positions.map((position) => ({ id: toPositionId(position), evidence: position.evidence })),
    ...events,
    ...agreements,
    ...projects,
    ...projects.flatMap(({ id, products }) => products.map(({ product, evidence }) => ({ id: `${id}:${product}`, evidence }))),
    ...milestones,
    ...batches,
    ...policyLines,
    ...decisionRules,
    ...claims,
    ...passages.map(({ id, source }) => ({ id, evidence: [{ source }] })),
  ];
}
