import type { RecordIndex } from '../../chain/record-index.ts';
import type { FactId, ProjectId } from '../../domain/ids.ts';
import type { RecordEntity, RecordNode } from './parents.ts';

/** A person, project, batch, agreement, event, policy line or lead; null for any other id. */
export function findRecordEntity(id: string, index: RecordIndex): RecordEntity | null {
  return (
    index.projects.get(id as ProjectId) ??
    index.people.get(id) ??
    index.agreements.get(id) ??
    index.events.get(id) ??
    index.batches.get(id) ??
    index.policyLines.get(id) ??
    index.leads.get(id) ??
    null
  );
}

/** The same, or a claim, a milestone, a passage. */
export function findRecord(id: string, index: RecordIndex): RecordNode | null {
  return (
    findRecordEntity(id, index) ?? index.claims.get(id as FactId) ?? index.milestones.get(id as FactId) ?? index.passages.get(id) ?? null
  );
}
