import type { GapFactorKey } from '../../analysis/gaps/factors.ts';
import type { Balance, Balances } from '../../analysis/balance/balance.ts';
import type { BalancePart } from '../../analysis/balance/parts.ts';
import type { Gap } from '../../analysis/gaps/gap.ts';
import type { ChainMap } from '../../analysis/map/chain-map.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { LeaderFactorKey } from '../../analysis/network/leaders.ts';
import type { TargetFactorKey } from '../../analysis/targets/target-factors.ts';
import type { Factor } from '../../analysis/tools/rank.ts';
import type { LocalNeed } from '../../analysis/region/needs-of.ts';
import type { ListedDataset } from '../../domain/datasets.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { Lead } from '../../domain/leads.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import type {
  Absence,
  Chain,
  Enterprise,
  Flow,
  Goal,
  PlantSize,
  Process,
  Product,
  Production,
  Region,
  Relation,
  Signal,
  Source,
  Survey,
} from '../../domain/facts.ts';
import type { Agreement, ChainEvent, Claim, Milestone, Passage, Person, PolicyLine, Project, ProjectBatch } from '../../domain/records.ts';

/** The values behind the schema types that are no domain noun by themselves. */

/** One line of a process; by-products are flows like the others and only marked. */
export interface FlowLine extends Flow {
  byproduct: boolean;
}

/** A need of an enterprise, or of a process run in the region in view. */
export type NeedLine = LocalNeed;

/** A ranked gap; it holds the view that it was found in. */
export type GapLine = Gap;

/** A factor of any score. */
export type FactorLine = Factor<GapFactorKey | TargetFactorKey | LeaderFactorKey>;

/** A balance with those that it was drawn with. */
export interface BalanceLine extends Balance {
  balances: Balances;
}

/** One part of the balance of a product. */
export interface BalancePartLine extends BalancePart {
  balances: Balances;
  of: number;
}

/** A chain map with the view that it shows. */
export interface ChainMapLine extends ChainMap {
  view: RegionView;
}

/** A revision as the schema shows it: its id is set apart from those of nouns and facts. */
export interface RevisionLine extends Omit<RevisionRecord, 'id'> {
  noun: 'REVISION';
  id: string;
}

/** A dataset as the schema shows it: its id is set apart from that of its chain. */
export interface DatasetLine extends Omit<ListedDataset, 'id'> {
  noun: 'DATASET';
  id: string;
}

/** What a write has brought: the graph before and after it, and the things that it was about. */
export interface WriteLine {
  before: Snapshot;
  after: Snapshot;
  ids: readonly string[];
  /** What was put forward instead, or signed with it. */
  draft?: Draft | null;
}

/** What happens around the chain. */
export type RecordEntity = Person | ChainEvent | Agreement | Project | ProjectBatch | PolicyLine | Lead;
export type RecordNode = RecordEntity | Claim | Milestone | Passage;

export type AnyEntity = Chain | Region | Product | Process | Enterprise | RecordEntity;
export type AnyFact = Absence | Goal | Survey | Production | NeedLine | Relation | PlantSize | Signal | Claim | Milestone;
export type AnyNode = AnyEntity | AnyFact | Source | Passage | RevisionLine | DatasetLine;
