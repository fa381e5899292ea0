import { append } from '../../tools/append.ts';
import { gatherChips, type Chip } from '../../graph/elements/gather.ts';
import { toShortName } from '../../graph/elements/short-name.ts';
import type { MapProduct, Status, Verb } from '../../graph/elements/types.ts';
import { GAP_KINDS, PRODUCT_STATUSES } from '../../widgets/status.ts';

export interface StatusCount {
  status: Status;
  products: number;
}
/** A name that the folded cell shows, with the verb that colours it. */
export interface Mention {
  id: string;
  name: string;
  verb: Verb;
}
export interface OverviewCell {
  segment: string;
  stage: number;
  total: number;
  counts: StatusCount[];
  mentions: Mention[];
  chips: Chip[];
  /** What the sandbox changes in it: products that are there more, no longer, or with another status. */
  change: CellChange;
}
export interface CellChange {
  gained: number;
  lost: number;
  other: number;
}
/** Products by what the sandbox does to them. */
export interface Changes {
  gained: ReadonlySet<string>;
  lost: ReadonlySet<string>;
  changed: ReadonlySet<string>;
}
const NO_CHANGES: Changes = { gained: new Set(), lost: new Set(), changed: new Set() };
export interface OverviewLane {
  segment: string;
  name: string;
  total: number;
  missing: number;
  cells: (OverviewCell | null)[];
}

interface Lane {
  id: string;
  name: string;
}
interface CellCounts {
  segment: string;
  stage: number;
  counts: readonly StatusCount[];
}

/**
 * The folded map: lanes × stages, each cell with its counts, the names that matter and its chips.
 * `counts` stands in for cells whose products the server did not send because there are too many.
 */
export function toOverview(
  lanes: readonly Lane[],
  stages: readonly number[],
  products: readonly MapProduct[],
  counts: readonly CellCounts[],
  { onlyGaps, changes = NO_CHANGES }: { onlyGaps: boolean; changes?: Changes },
): OverviewLane[] {
  const shown = onlyGaps ? products.filter((product) => product.verbs.length > 0) : products;
  const cells = new Map<string, MapProduct[]>();
  for (const product of shown) {
    const key = `${product.segment}|${product.stage}`;
    append(cells, key, product);
  }
  return lanes
    .map((lane) => {
      const row = stages.map((stage) => {
        const members = cells.get(`${lane.id}|${stage}`);
        const known = counts.find((cell) => cell.segment === lane.id && cell.stage === stage);
        return members ? toCell(lane.id, stage, members, changes) : known ? bareCell(lane.id, stage, known.counts) : null;
      });
      const sum = (of: (cell: OverviewCell) => number): number => row.reduce((total, cell) => total + (cell ? of(cell) : 0), 0);
      return {
        segment: lane.id,
        name: lane.name,
        total: sum((cell) => cell.total),
        missing: sum((cell) => countOf(cell, 'MISSING')),
        cells: row,
      };
    })
    .filter((lane) => !onlyGaps || lane.total > 0);
}

export function countOf(cell: OverviewCell, status: Status): number {
  return cell.counts.find((count) => count.status === status)?.products ?? 0;
}

function toCell(segment: string, stage: number, members: readonly MapProduct[], changes: Changes): OverviewCell {
  const chips = gatherChips([...members].sort(byVerbThenScore));
  const counts = PRODUCT_STATUSES.flatMap((status) => {
    const products = members.filter((member) => member.status === status).length;
    return products > 0 ? [{ status, products }] : [];
  });
  const change = countChanges(members, changes);
  return { segment, stage, total: members.length, counts, mentions: toMentions(members), chips: [...chips].sort(byStatus), change };
}

function countChanges(members: readonly MapProduct[], { gained, lost, changed }: Changes): CellChange {
  const count = (of: (id: string) => boolean): number => members.filter(({ id }) => of(id)).length;
  return {
    gained: count((id) => gained.has(id)),
    lost: count((id) => lost.has(id)),
    other: count((id) => changed.has(id) && !gained.has(id) && !lost.has(id)),
  };
}

function bareCell(segment: string, stage: number, counts: readonly StatusCount[]): OverviewCell {
  const inOrder = PRODUCT_STATUSES.flatMap((status) => counts.filter((count) => count.status === status && count.products > 0));
  const total = inOrder.reduce((sum, count) => sum + count.products, 0);
  return { segment, stage, total, counts: inOrder, mentions: [], chips: [], change: { gained: 0, lost: 0, other: 0 } };
}

/** 补链 first, then 延链, then the one weakest link. */
function toMentions(members: readonly MapProduct[]): Mention[] {
  const mentions = [...members].sort(byVerbThenScore).flatMap(({ id, name, verbs }): Mention[] => {
    const verb = GAP_KINDS.find((known) => verbs.includes(known));
    return verb ? [{ id, name: toShortName(name), verb }] : [];
  });
  const weakest = mentions.find((mention) => mention.verb === 'STRENGTHEN');
  return [...mentions.filter((mention) => mention.verb !== 'STRENGTHEN'), ...(weakest ? [weakest] : [])];
}

function byVerbThenScore(a: MapProduct, b: MapProduct): number {
  const rank = (product: MapProduct): number => {
    const verb = GAP_KINDS.findIndex((known) => product.verbs.includes(known));
    return verb < 0 ? GAP_KINDS.length : verb;
  };
  return rank(a) - rank(b) || (b.score ?? 0) - (a.score ?? 0) || (a.id < b.id ? -1 : 1);
}

const CHIP_ORDER: readonly Status[] = ['MISSING', 'PLANNED', 'WEAK', 'POSSIBLE', 'STRONG', 'BOUGHT_IN', 'OUTSIDE'];
function byStatus(a: Chip, b: Chip): number {
  return CHIP_ORDER.indexOf(a.status) - CHIP_ORDER.indexOf(b.status);
}
