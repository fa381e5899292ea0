import { createChainModel, type ChainModel } from '../analysis/model/model.ts';
import { toChangeKey, type RegionChange } from '../analysis/region/change.ts';
import { createRegionView, type RegionView } from '../analysis/region/region-view.ts';
import type { Facts } from '../domain/facts.ts';
import type { ChainId, RegionId } from '../domain/ids.ts';
import { NO_RECORDS, type Records } from '../domain/records.ts';
import type { RevisionRecord } from '../graph/queries/read-revision.ts';
import { threadCache } from './byte-cache.ts';
import { createFactIndex, type FactIndex } from './fact-index.ts';
import { unpackSnapshot, type PackedSnapshot } from './packed-snapshot.ts';
import { createRecordIndex, type RecordIndex } from './record-index.ts';

/** The graph at one revision, in memory. Models and views are built on the first call; models are kept, views as long as there is room. */
export interface Snapshot {
  readonly revision: RevisionRecord;
  readonly facts: Facts;
  readonly index: FactIndex;
  /** What happens around the chain. */
  readonly records: Records;
  readonly recordIndex: RecordIndex;
  /** @throws NotFound for an unknown chain */
  model(chain: ChainId): ChainModel;
  /** The region as it is, or as it would be after a change. @throws NotFound for an unknown chain or region */
  view(chain: ChainId, region: RegionId, change?: RegionChange): RegionView;
}

/**
 * What a view takes, by measurement on the seeds with everything in it asked for; what is computed once per view included, so also
 * the view of what is planned.
 */
const VIEW_BYTES = 4000;
const BYTES_PER_PART = 650;

export function createSnapshot(revision: RevisionRecord, facts: Facts, records: Records = NO_RECORDS): Snapshot {
  const models = new Map<ChainId, ChainModel>();
  const model = (chain: ChainId): ChainModel => {
    const there = models.get(chain) ?? createChainModel(facts, chain, records);
    models.set(chain, there);
    return there;
  };
  return {
    revision,
    facts,
    index: createFactIndex(facts),
    records,
    recordIndex: createRecordIndex(records),
    model,
    view(chain, region, change = {}) {
      const question = `view ${chain} ${region} ${toChangeKey(change)}`;
      return threadCache.keep(facts, question, () => createRegionView(model(chain), region, change), weighView);
    },
  };
}

/** The snapshot that was packed. */
export function openSnapshot(packed: PackedSnapshot): Snapshot {
  const { facts, records } = unpackSnapshot(packed);
  return createSnapshot(packed.revision, facts, records);
}

function weighView({ model: { productCount, processes, enterprises } }: RegionView): number {
  return VIEW_BYTES + BYTES_PER_PART * (productCount + processes.length + enterprises.length);
}
