interface Bounds {
  lo: number;
  hi: number | null;
}

/** A plant as the tables tell it: the smallest that pays a year, and what each unit of it costs, in 亿元. */
interface PlantSize {
  smallest: Bounds | null;
  investmentPerUnit: Bounds | null;
}

interface Sized {
  product: { id: string };
  plantSize: PlantSize | null;
}

const DIGITS = 2;

/** What the smallest plant that pays costs by the tables, in 亿元, two digits of it; null where size or cost per unit is not on record. */
export function findUsualCost(size: PlantSize | null): { lo: number; hi: number } | null {
  if (!size?.smallest || !size.investmentPerUnit) return null;
  const { smallest, investmentPerUnit: each } = size;
  const hi = (smallest.hi ?? smallest.lo) * (each.hi ?? each.lo);
  const lo = smallest.lo * each.lo;
  return hi > 0 ? { lo: round(lo), hi: round(hi) } : null;
}

/** What each of the gaps would cost at the upper end, by product; those without such a size are left out. */
export function toUsualCosts(gaps: readonly Sized[]): Record<string, number> {
  return Object.fromEntries(
    gaps.flatMap(({ product, plantSize }) => {
      const cost = findUsualCost(plantSize);
      return cost ? [[product.id, cost.hi] as const] : [];
    }),
  );
}

function round(amount: number): number {
  return Number(amount.toPrecision(DIGITS));
}
