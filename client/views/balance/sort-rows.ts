import type { BalanceLineFragment } from '../../api/generated.ts';
import type { Part } from './balance-state.ts';

export type Row = BalanceLineFragment;
export type Rows = Record<Part, Row[]>;

/** Above it the certain need takes so much of the certain supply that little is left to work on. */
const LITTLE = 0.5;
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
  const spare = now
    .filter((row) => row.product.stage > 0 && row.product.stage < lastStage && isHauled(row) && isSpare(row))
    .sort((a, b) => spareOf(b) - spareOf(a));
  const told = new Set([...short, ...coming, ...spare].map(({ product }) => product.id));
  return { short, coming, spare, rest: now.filter(({ product }) => !told.has(product.id)) };
}

/** A maker is on record: what the planned plants of its own need is its own business, until somebody says that it is short. */
const isMade = ({ status }: Row): boolean => status === 'STRONG' || status === 'WEAK';

/** What nobody hauls is worked on where it arises, or must find a taker there. */
const isHauled = ({ product, mustGo }: Row): boolean => product.trade !== 'LOCAL' || mustGo;

/** Much for certain, little of it used for certain, and no known plant that could use it up. */
const isSpare = ({ supply, need }: Row): boolean =>
  supply.lo > 0 && need.lo < LITTLE * supply.lo && (need.hi === null || need.hi < supply.lo);

/** Bought, whoever builds: it stands after what a plant could make. */
const isResource = ({ product }: Row): boolean => product.stage === 0;
const byVerdict = ({ verdict }: Row): number => (verdict === 'SHORT' ? 0 : 1);
const spareOf = ({ supply, need }: Row): number => inTonnes(supply) - inTonnes(need);

/** What is not weighed comes after what is. */
export function inTonnes({ lo, unit }: { lo: number; unit: string }): number {
  if (/^t\b/.test(unit)) return lo;
  return /^kg\b/.test(unit) ? lo / 1000 : 0;
}

/** The part that holds a product: what is to come before what is short today. */
export function findPart(rows: Rows, product: string): Part | null {
  const order: readonly Part[] = ['coming', 'short', 'spare', 'rest'];
  return order.find((part) => rows[part].some((row) => row.product.id === product)) ?? null;
}
