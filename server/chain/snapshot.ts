import { createChainModel, type ChainModel } from '../analysis/model/model.ts';
import { toChangeKey, type RegionChange } from '../analysis/region/change.ts';
import { createRegionView, type RegionView } from '../analysis/region/region-view.ts';
import { NO_MEMO } from '../analysis/tools/memo.ts';
import { NO_ORIGINS, type Origins } from '../domain/datasets.ts';
import type { Facts } from '../domain/facts.ts';
import type { ChainId, RegionId } from '../domain/ids.ts';
import { NO_RECORDS, type Records } from '../domain/records.ts';
import type { RevisionRecord } from '../graph/queries/read-revision.ts';
import { threadCache } from './byte-cache.ts';
import { createChainChooser } from './facts-of-chain.ts';
import { createFactIndex, type FactIndex } from './fact-index.ts';
import type { PackedSnapshot } from './packed-snapshot.ts';
import { createRecordIndex, type RecordIndex } from './record-index.ts';
import { createUnpacker, type Unpacker } from './unpack.ts';

/** The graph at one revision, in memory. Models and views are built on the first call; models are kept, views as long as there is room. */
export interface Snapshot {
  readonly revision: RevisionRecord;
  /** Which datasets state what. */
  readonly origins: Origins;
  readonly facts: Facts;
  readonly index: FactIndex;
  /** What happens around the chain. */
  readonly records: Records;
  readonly recordIndex: RecordIndex;
  /** What the datasets of the chain state; everything where there is no other chain. */
  ofChain(chain: ChainId): Snapshot;
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

export function createSnapshot(
  revision: RevisionRecord,
  facts: Facts,
  records: Records = NO_RECORDS,
  origins: Origins = NO_ORIGINS,
  { memo, chooser }: Pick<Unpacker, 'memo' | 'chooser'> = { memo: NO_MEMO, chooser: createChainChooser() },
): Snapshot {
  const models = new Map<ChainId, ChainModel>();
  const chains = new Map<ChainId, Snapshot>();
  const ofChain = (chain: ChainId): Snapshot => {
    if (!facts.chains.some(({ id }) => id === chain)) return whole;
    const there = chains.get(chain) ?? toChainSnapshot(whole, chain, { memo, chooser });
    chains.set(chain, there);
    return there;
  };
  const model = (chain: ChainId): ChainModel => {
    const own = ofChain(chain);
    const there = models.get(chain) ?? createChainModel(own.facts, chain, own.records, memo);
    models.set(chain, there);
    return there;
  };
  const whole: Snapshot = {
    revision,
    origins,
    facts,
    index: createFactIndex(facts, memo),
    records,
    recordIndex: createRecordIndex(records),
    ofChain,
    model,
    view(chain, region, change = {}) {
      const question = `view ${chain} ${region} ${toChangeKey(change)}`;
      return threadCache.keep(facts, question, () => createRegionView(model(chain), region, change), weighView);
    },
  };
  return whole;
}

/** Where there is only this chain, the whole is that of the chain. */
function toChainSnapshot(whole: Snapshot, chain: ChainId, { memo, chooser }: Pick<Unpacker, 'memo' | 'chooser'>): Snapshot {
  const own = chooser.choose(whole, whole.origins, chain);
  if (own.facts === whole.facts) return whole;
  const { revision, origins, model, view } = whole;
  const index = createFactIndex(own.facts, memo);
  return { revision, origins, ...own, index, recordIndex: createRecordIndex(own.records), model, view, ofChain: whole.ofChain };
}

/** The snapshot that was packed. @param unpacker keeps what revisions have in common */
export function openSnapshot(packed: PackedSnapshot, unpacker: Unpacker = createUnpacker()): Snapshot {
  const { facts, records, origins } = unpacker.unpack(packed);
  return createSnapshot(packed.revision, facts, records, origins, unpacker);
}

function weighView({ model: { productCount, processes, enterprises } }: RegionView): number {
  return VIEW_BYTES + BYTES_PER_PART * (productCount + processes.length + enterprises.length);
}
