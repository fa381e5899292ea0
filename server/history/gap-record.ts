/** What is kept of one revision for one chain and region: which gaps there are, and the numbers of the start page. */
import { gapKindOf } from '../analysis/gaps/find-gaps.ts';
import { createChainModel } from '../analysis/model/model.ts';
import { createRegionView } from '../analysis/region/region-view.ts';
import { createMemo, type Memo } from '../analysis/tools/memo.ts';
import { createChainChooser } from '../chain/facts-of-chain.ts';
import type { ChainId, RegionId } from '../domain/ids.ts';
import type { GapKind } from '../domain/words.ts';
import { openFolded } from '../graph/folded/folded-graph.ts';
import type { FoldedRows } from '../graph/folded/folded-nodes.ts';
import { readContent } from '../graph/read-facts.ts';
import { isOwnedByTarget } from '../graph/statement-of.ts';
import { LABELS, type Link } from '../graph/vocabulary.ts';
import type { Row } from '../journal/record.ts';
import { createGapFactsReader, type GapFacts } from './gap-facts.ts';

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

/** Gaps of one revision after another: what a revision did not touch is not computed again. */
export interface GapRecorder {
  /** Goes along a revision; every one has to be told, in order. */
  pass(rows: readonly Row[]): void;
  /** The gaps after the last one; null where the graph does not hold the chain or the region yet. @param fold what is there, as a whole */
  record(fold: FoldedRows): Promise<GapRecord | null>;
}

export function createGapRecorder(place: HistoryPlace): GapRecorder {
  const reader = createGapFactsReader();
  const [memo, chooser] = [createMemo(), createChainChooser()];
  let last: { content: GapFacts; record: GapRecord | null } | null = null;
  return {
    pass: reader.pass,
    async record(fold) {
      const content = await reader.read(fold);
      if (last?.content !== content) last = { content, record: toGapRecord(content, place, memo, chooser) };
      return last.record;
    },
  };
}

/** The gaps of a revision, computed of all that is there. */
export async function readGapRecord(fold: FoldedRows, place: HistoryPlace): Promise<GapRecord | null> {
  return toGapRecord(await readContent(openFolded(fold)), place);
}

function toGapRecord(
  { facts, records, origins }: GapFacts,
  { chain, region }: HistoryPlace,
  memo?: Memo,
  chooser = createChainChooser(),
): GapRecord | null {
  if (!facts.chains.some(({ id }) => id === chain) || !facts.regions.some(({ id }) => id === region)) return null;
  const own = chooser.choose({ facts, records }, origins, chain as ChainId);
  const view = createRegionView(createChainModel(own.facts, chain as ChainId, own.records, memo), region as RegionId);
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

/** Nodes and links that no gap depends on: where facts come from, figures, people, news, what a plant takes and a park has left. */
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
  LABELS.milestone,
  LABELS.plantSize,
  LABELS.parkCapacity,
  LABELS.dataset,
]);

/**
 * Whether a revision may have changed a gap. A link counts as what states it: where a production comes from counts, since an estimate
 * counts otherwise; where news of an enterprise comes from, and that it is of the enterprise, does not.
 */
export function mayMoveGaps(rows: readonly Row[]): boolean {
  return rows.some((row) => !SILENT.has('node' in row ? row.node : (isOwnedByTarget(row.link as Link) ? row.to : row.from)[0]));
}
