import { createChainModel, type ChainModel } from '../analysis/model/model.ts';
import { toChangeKey, type RegionChange } from '../analysis/region/change.ts';
import { createRegionView, type RegionView } from '../analysis/region/region-view.ts';
import type { Facts } from '../domain/facts.ts';
import type { ChainId, RegionId } from '../domain/ids.ts';
import { NO_RECORDS, type Records } from '../domain/records.ts';
import type { RevisionRecord } from '../graph/queries/read-revision.ts';
import { createFactIndex, type FactIndex } from './fact-index.ts';
import { unpackSnapshot, type PackedSnapshot } from './packed-snapshot.ts';
import { createRecordIndex, type RecordIndex } from './record-index.ts';

/** The graph at one revision, in memory. Models and views are built on the first call and kept. */
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

/** How many changed views one snapshot keeps: scenarios come from callers, so there is no end of them. */
const KEPT_SCENARIOS = 64;

export function createSnapshot(revision: RevisionRecord, facts: Facts, records: Records = NO_RECORDS): Snapshot {
  const models = new Map<ChainId, ChainModel>();
  const views = new Map<string, RegionView>();
  const scenarios = new Map<string, RegionView>();
  const model = (chain: ChainId) => getOrMake(models, chain, () => createChainModel(facts, chain));
  return {
    revision,
    facts,
    index: createFactIndex(facts),
    records,
    recordIndex: createRecordIndex(records),
    model,
    view(chain, region, change = {}) {
      const changeKey = toChangeKey(change);
      const key = `${chain} ${region} ${changeKey}`;
      const make = () => createRegionView(model(chain), region, change);
      return changeKey === '' ? getOrMake(views, key, make) : getOrMake(scenarios, key, make, KEPT_SCENARIOS);
    },
  };
}

/** The snapshot that was packed. */
export function openSnapshot(packed: PackedSnapshot): Snapshot {
  const { facts, records } = unpackSnapshot(packed);
  return createSnapshot(packed.revision, facts, records);
}

/** The kept value, or a new one; beyond the limit the oldest is dropped. */
function getOrMake<Key, T>(kept: Map<Key, T>, key: Key, make: () => T, limit = Infinity): T {
  const there = kept.get(key);
  if (there !== undefined) return there;
  const made = make();
  kept.set(key, made);
  if (kept.size > limit) kept.delete(kept.keys().next().value as Key);
  return made;
}
