interface Props {
  kind: 'supply' | 'need';
  lo: number;
  /** Null: no upper end is known. */
  hi: number | null;
  /** The amount that fills the known part of the bar. */
  full: number;
}

/** A known amount reaches so far; beyond it lies only what nobody knows. */
const KNOWN = 80;

/** One amount between its bounds: the certain part solid, the rest hatched as far as it may go. The numbers beside it say the same. */
export function BalanceBar({ kind, lo, hi, full }: Props) {
  const at = (amount: number): number => (full === 0 ? 0 : (amount / full) * KNOWN);
  const solid = at(lo);
  const end = hi === null ? 100 : at(hi);
  return (
    <span className={`balance-bar balance-${kind}`} aria-hidden="true">
      {/* a part too small for a pixel is still there */}
      {lo > 0 && <span className="balance-solid" style={{ width: `max(2px, ${solid}%)` }} />}
      {end > solid && <span className="balance-hatched" style={{ width: `${end - solid}%` }} />}
    </span>
  );
}
