import type { BalanceLineFragment } from '../../api/generated.ts';
import { findSpare, inTonnes } from '../../tools/spare.ts';
import type { Part } from './balance-state.ts';

export type Row = BalanceLineFragment;
export type Rows = Record<Part, Row[]>;

/** Sums in another order differ in their last digits. */
const GROWN = 1 + 1e-9;

/**
 * The three questions of the screen: what is short on record; what the planned plants will need beyond today, and may not find here;
 * what is made here for certain and little used; and the rest. @param lastStage of the chain: what ends there is sold, not worked on
 */
export function sortRows(now: readonly Row[], later: readonly Row[], lastStage: number): Rows {
  const today = new Map(now.map((row) => [row.product.id, row]));
  const isNew = (row: Row): boolean => row.need.lo > (today.get(row.product.id)?.need.lo ?? 0) * GROWN;
  const short = now.filter(({ verdict }) => verdict === 'SHORT');
  const coming = later
    .filter((row) => isNew(row) && (row.verdict === 'SHORT' || (row.verdict === 'OPEN' && !isMade(row) && row.supply.lo < row.need.lo)))
    .sort((a, b) => Number(isResource(a)) - Number(isResource(b)) || byVerdict(a) - byVerdict(b) || inTonnes(b.need) - inTonnes(a.need));
  const spare = findSpare(now, lastStage);
  const told = new Set([...short, ...coming, ...spare].map(({ product }) => product.id));
  return { short, coming, spare, rest: now.filter(({ product }) => !told.has(product.id)) };
}

/** A maker is on record: what the planned plants of its own need is its own business, until somebody says that it is short. */
const isMade = ({ status }: Row): boolean => status === 'STRONG' || status === 'WEAK';

/** Bought, whoever builds: it stands after what a plant could make. */
const isResource = ({ product }: Row): boolean => product.stage === 0;
const byVerdict = ({ verdict }: Row): number => (verdict === 'SHORT' ? 0 : 1);

/** The part that holds a product: what is to come before what is short today. */
export function findPart(rows: Rows, product: string): Part | null {
  const order: readonly Part[] = ['coming', 'short', 'spare', 'rest'];
  return order.find((part) => rows[part].some((row) => row.product.id === product)) ?? null;
}
