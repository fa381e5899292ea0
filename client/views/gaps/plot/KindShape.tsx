import type { GapKind } from '../../../api/generated.ts';

/** A kind of gap as a shape of about the area of a circle: round, square, triangle; hollow where no amount is known. */
export function KindShape({ kind, x, y, r, hollow = false }: { kind: GapKind; x: number; y: number; r: number; hollow?: boolean }) {
  const look = `gaps-shape gaps-shape-${kind.toLowerCase()}${hollow ? ' gaps-shape-hollow' : ''}`;
  if (kind === 'SUPPLEMENT') return <circle className={look} cx={x} cy={y} r={r} />;
  if (kind === 'EXTEND') return <rect className={look} x={x - r * 0.88} y={y - r * 0.88} width={r * 1.76} height={r * 1.76} />;
  return <path className={look} d={`M${x} ${y - r * 1.2}L${x + r * 1.1} ${y + r * 0.8}H${x - r * 1.1}Z`} />;
}
