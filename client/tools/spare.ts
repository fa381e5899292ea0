/** What the rule needs to know of a line of the balance. */
export interface SpareLine {
  product: { stage: number; trade: string | null };
  /** Whether what cannot be used here must find a taker elsewhere. */
  mustGo: boolean;
  supply: Amount;
  need: Amount;
}
interface Amount {
  lo: number;
  hi: number | null;
  unit: string;
}

/** Above it the certain need takes so much of the certain supply that little is left to work on. */
const LITTLE = 0.5;

/**
 * What is made here for certain and little used here, most tonnes first: what more could be made of. @param lastStage of the chain: what
 * ends there is sold, not worked on
 */
export function findSpare<T extends SpareLine>(lines: readonly T[], lastStage: number): T[] {
  return lines
    .filter((line) => line.product.stage > 0 && line.product.stage < lastStage && isHauled(line) && isSpare(line))
    .sort((a, b) => spareOf(b) - spareOf(a));
}

/** What is not weighed comes after what is. */
export function inTonnes({ lo, unit }: { lo: number; unit: string }): number {
  if (/^t\b/.test(unit)) return lo;
  return /^kg\b/.test(unit) ? lo / 1000 : 0;
}

/** What nobody hauls is worked on where it arises, or must find a taker there. */
const isHauled = ({ product, mustGo }: SpareLine): boolean => product.trade !== 'LOCAL' || mustGo;

/** Much for certain, little of it used for certain, and no known plant that could use it up. */
const isSpare = ({ supply, need }: SpareLine): boolean =>
  supply.lo > 0 && need.lo < LITTLE * supply.lo && (need.hi === null || need.hi < supply.lo);

const spareOf = ({ supply, need }: SpareLine): number => inTonnes(supply) - inTonnes(need);
