import { createChainModel, type ChainModel } from '../analysis/model/model.ts';
import { toChangeKey, type RegionChange } from '../analysis/region/change.ts';
import { createRegionView, type RegionView } from '../analysis/region/region-view.ts';
import type { Facts } from '../domain/facts.ts';
import type { ChainId, RegionId } from '../domain/ids.ts';
import { NO_RECORDS, type Records } from '../domain/records.ts';
import { GraphUnavailable } from '../errors.ts';
import { isSameRevision, readRevision, type RevisionRecord } from '../graph/queries/read-revision.ts';
import { readRevisions } from '../graph/queries/read-revisions.ts';
import { readFacts } from '../graph/read-facts.ts';
import type { GraphSession } from '../graph/session.ts';
import { createFactIndex, type FactIndex } from './fact-index.ts';
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

export interface ChainKeeper {
  /** The graph at its newest revision, read anew only when the revision moved. @throws GraphUnavailable */
  current(): Promise<Snapshot>;
  /** Every revision, newest first. */
  revisions(): Promise<RevisionRecord[]>;
}

/** How many changed views one snapshot keeps: scenarios come from callers, so there is no end of them. */
const KEPT_SCENARIOS = 64;

/**
 * Keeps one snapshot. Callers share a look at the revision and a reading of the facts, but never one that began before they
 * came: it could miss what was written just before. So whoever comes while one is under way waits for the next, with all others.
 */
export function createChainKeeper(session: GraphSession): ChainKeeper {
  let kept: Snapshot | null = null;
  let under: Promise<Snapshot> | null = null;
  let next: Promise<Snapshot> | null = null;
  const refresh = async (): Promise<Snapshot> => {
    const newest = await readRevision(session);
    if (kept && newest && isSameRevision(newest, kept.revision)) return kept;
    const { revision, facts, records } = await readFacts(session);
    if (!revision) throw new GraphUnavailable(EMPTY);
    kept = createSnapshot(revision, facts, records);
    return kept;
  };
  const start = (): Promise<Snapshot> => {
    next = null;
    const started = refresh().finally(() => {
      if (under === started) under = null;
    });
    under = started;
    return started;
  };
  return {
    current: () => (under === null ? start() : (next ??= under.then(start, start))),
    revisions: () => readRevisions(session),
  };
}

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

const EMPTY = {
  zh: '图谱还是空的，正在装载或尚未装载数据。',
  en: 'The graph is still empty: its facts are being loaded, or were not loaded yet.',
};

/** The kept value, or a new one; beyond the limit the oldest is dropped. */
function getOrMake<Key, T>(kept: Map<Key, T>, key: Key, make: () => T, limit = Infinity): T {
  const there = kept.get(key);
  if (there !== undefined) return there;
  const made = make();
  kept.set(key, made);
  if (kept.size > limit) kept.delete(kept.keys().next().value as Key);
  return made;
}
