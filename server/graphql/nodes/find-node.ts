import type { FactIndex } from '../../chain/fact-index.ts';
import type { NounKind } from '../../chain/search/named-nouns.ts';
import type { RecordIndex } from '../../chain/record-index.ts';
import type { EnterpriseId, FactId, ProcessId, ProductId, RegionId, ChainId, SourceId } from '../../domain/ids.ts';
import type { AnyEntity, AnyNode, NeedLine } from './parents.ts';
import { findRecordEntity } from './find-record.ts';

/** The noun of this kind, null where there is none. */
export function findEntity(id: string, kind: NounKind, index: FactIndex, recordIndex: RecordIndex): AnyEntity | null {
  switch (kind) {
    case 'CHAIN':
      return index.chains.get(id as ChainId) ?? null;
    case 'REGION':
      return index.regions.get(id as RegionId) ?? null;
    case 'PRODUCT':
      return index.products.get(id as ProductId) ?? null;
    case 'PROCESS':
      return index.processes.get(id as ProcessId) ?? null;
    case 'ENTERPRISE':
      return index.enterprises.get(id as EnterpriseId) ?? null;
    default:
      return findRecordEntity(id, recordIndex);
  }
}

/** Any noun or fact of the graph; a park answers as the enterprise. Null for an unknown id. */
export function findNode(id: string, index: FactIndex): AnyNode | null {
  const fact = id as FactId;
  return (
    index.enterprises.get(id as EnterpriseId) ??
    index.products.get(id as ProductId) ??
    index.regions.get(id as RegionId) ??
    index.processes.get(id as ProcessId) ??
    index.chains.get(id as ChainId) ??
    index.sources.get(id as SourceId) ??
    index.productions.get(fact) ??
    index.relations.get(fact) ??
    index.absences.get(fact) ??
    index.goals.get(fact) ??
    index.surveys.get(fact) ??
    index.plantSizes.get(fact) ??
    index.signals.get(fact) ??
    findNeed(id, index)
  );
}

/** The need of an enterprise is recorded; that of a process, or of one who runs it, follows from its inputs. */
function findNeed(id: string, index: FactIndex): NeedLine | null {
  const recorded = index.needs.get(id as FactId);
  if (recorded) return { ...recorded, process: null };
  const [, processId, productId, runnerId] = /^needs:([^:]+):([^:]+)(?::([^:]+))?$/.exec(id) ?? [];
  const process = index.processes.get(processId as ProcessId);
  const flow = process?.inputs.find((input) => input.product === productId);
  const runner = index.enterprises.get(runnerId as EnterpriseId);
  if (!process || !flow || (runnerId !== undefined && !runner)) return null;
  return {
    noun: 'NEED',
    id,
    enterprise: runner?.id ?? null,
    process: process.id,
    product: flow.product,
    quantity: flow.quantity,
    unit: flow.unit,
    evidence: flow.evidence,
  };
}
