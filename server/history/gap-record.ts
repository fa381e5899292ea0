/** What is kept of one revision for one chain and region: which gaps there are, and the numbers of the start page. */
import { gapKindOf } from '../analysis/gaps/find-gaps.ts';
import { createSnapshot, type Snapshot } from '../chain/snapshot.ts';
import type { ChainId, RegionId } from '../domain/ids.ts';
import type { GapKind } from '../domain/words.ts';
import { openFolded, type FoldedRows } from '../graph/folded/folded-graph.ts';
import type { RevisionRecord } from '../graph/queries/read-revision.ts';
import { readContent } from '../graph/read-facts.ts';
import { isOwnedByTarget } from '../graph/statement-of.ts';
import { LABELS, type Link } from '../graph/vocabulary.ts';
import type { Row } from '../journal/record.ts';

export interface GapState {
  kind: GapKind;
  isOnTheWay: boolean;
  isVerifiedAbsent: boolean;
}
export interface ChainNumbers {
  recorded: number;
  /** 0..1; null where the region was not surveyed. */
  completeness: number | null;
  localSupply: number | null;
  extend: number;
  supplement: number;
  strengthen: number;
}
export interface GapRecord {
  /** Product → its gap. */
  gaps: Readonly<Record<string, GapState>>;
  numbers: ChainNumbers;
}

export interface HistoryPlace {
  chain: string;
  region: string;
}

export async function readSnapshot(fold: FoldedRows, revision: RevisionRecord): Promise<Snapshot> {
  const { facts, records, origins } = await readContent(openFolded(fold));
  return createSnapshot(revision, facts, records, origins);
}

/** @returns null where the graph does not hold the chain or the region yet */
export function toGapRecord(snapshot: Snapshot, { chain, region }: HistoryPlace): GapRecord | null {
  if (!snapshot.index.chains.has(chain as ChainId) || !snapshot.index.regions.has(region as RegionId)) return null;
  const view = snapshot.view(chain as ChainId, region as RegionId);
  const gaps: Record<string, GapState> = {};
  const counts: Record<GapKind, number> = { EXTEND: 0, SUPPLEMENT: 0, STRENGTHEN: 0 };
  for (let q = 0; q < view.model.productCount; q++) {
    const kind = gapKindOf(view, q);
    if (kind === null) continue;
    counts[kind] += 1;
    gaps[view.model.products[q]!.id] = { kind, isOnTheWay: view.planned[q] === 1, isVerifiedAbsent: view.verifiedAbsent[q] === 1 };
  }
  return {
    gaps,
    numbers: {
      recorded: view.completeness.have,
      completeness: view.completeness.value,
      localSupply: view.localSupplyRate.value,
      extend: counts.EXTEND,
      supplement: counts.SUPPLEMENT,
      strengthen: counts.STRENGTHEN,
    },
  };
}

/** Nodes and links that no gap depends on: where facts come from, figures, people, news. */
const SILENT: ReadonlySet<string> = new Set<string>([
  LABELS.source,
  LABELS.passage,
  LABELS.claim,
  LABELS.indicator,
  LABELS.person,
  LABELS.position,
  LABELS.event,
  LABELS.agreement,
  LABELS.policyLine,
  LABELS.decisionRule,
  LABELS.projectBatch,
  LABELS.signal,
  LABELS.lead,
  LABELS.leadNote,
  LABELS.leadCriterion,
  LABELS.matchDecision,
  LABELS.dataset,
]);

/**
 * Whether a revision may have changed a gap. A link counts as what states it: where a production comes from counts, since an estimate
 * counts otherwise; where news of an enterprise comes from, and that it is of the enterprise, does not.
 */
export function mayMoveGaps(rows: readonly Row[]): boolean {
  return rows.some((row) => !SILENT.has('node' in row ? row.node : (isOwnedByTarget(row.link as Link) ? row.to : row.from)[0]));
}
