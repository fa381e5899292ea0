/** What some revisions came to, kept so that a walk need not begin with the first one; bounded by how many and by how much they hold. */
import type { FoldedRows } from '../graph/folded/folded-nodes.ts';
import { createFold, type Fold } from '../journal/fold.ts';
import type { LinePlace } from '../journal/holds-line.ts';

export interface KeptFold extends FoldedRows {
  revision: number;
  /** The line that ended the revision. */
  line: LinePlace;
}
export interface KeptFolds {
  /** The last one before a revision; null where a walk has to begin with the first. */
  before(revision: number): KeptFold | null;
  /** Keeps a fold that nobody moves on any more. */
  keep(one: KeptFold): void;
  /** As `keep`, of a fold that moves on, where none near it is kept. */
  keepCopy(one: KeptFold & Fold, until: number): void;
  clear(): void;
}

const MOST = 16;
/** Nodes and links of all kept ones; a graph that has more than half of it is folded anew each time. */
const MOST_ENTRIES = 400_000;
/** Copies lie so many revisions apart at least. */
const STRIDE = 64;

export function createKeptFolds(): KeptFolds {
  /** By revision. */
  let kept: KeptFold[] = [];
  const before = (revision: number): KeptFold | null => kept.findLast((one) => one.revision < revision) ?? null;
  const isSmall = (one: KeptFold): boolean => sizeOf(one) <= MOST_ENTRIES / 2;
  const keep = (one: KeptFold): void => {
    if (!isSmall(one)) return;
    kept = [...kept.filter(({ revision }) => revision !== one.revision), one].sort((a, b) => a.revision - b.revision);
    while (kept.length > MOST || kept.reduce((sum, each) => sum + sizeOf(each), 0) > MOST_ENTRIES) kept.splice(findClosest(kept), 1);
  };
  return {
    before,
    keep,
    keepCopy(one, until) {
      const distance = one.revision - (before(one.revision + 1)?.revision ?? 0);
      if (!isSmall(one) || distance < Math.max(STRIDE, until / MOST)) return;
      const { nodes, links } = createFold(one);
      keep({ revision: one.revision, line: one.line, nodes, links });
    },
    clear() {
      kept = [];
    },
  };
}

const sizeOf = ({ nodes, links }: FoldedRows): number => nodes.size + links.size;

/** The one whose neighbours lie closest together, so that what stays is spread evenly; the newest stays. */
function findClosest(kept: readonly KeptFold[]): number {
  const gaps = kept.slice(0, -1).map((_, i) => kept[i + 1]!.revision - (kept[i - 1]?.revision ?? 0));
  return Math.max(0, gaps.indexOf(Math.min(...gaps)));
}
