import { memo } from 'react';
import { StatusShape } from '../../widgets/StatusShape.tsx';
import type { Plan } from './picture-plan.ts';
import { PictureLink } from './PictureLink.tsx';
import type { Square } from './squares.ts';

interface Props {
  square: Square;
  /** Where it leads, and its words. */
  to: string;
  label: string;
  plan: Plan;
  x: number;
  y: number;
}

/** The square of one product, which opens it on the map; or of all of one status in a cell, which opens the cell. */
export const SquareLink = memo(function SquareLink({ square, to, label, plan, x, y }: Props) {
  const isOne = square.product !== null;
  const inset = (plan.pitch - plan.square) / 2;
  return (
    <PictureLink to={to} label={label}>
      <rect className="ov-hit" x={x} y={y} width={plan.pitch * (isOne ? 1 : 3)} height={plan.pitch} rx="3" />
      <StatusShape status={square.status} x={x + inset} y={y + inset} size={plan.square} />
      {!isOne && (
        <text className="ov-count" x={x + plan.pitch + 2} y={y + plan.pitch / 2 + 5}>
          {square.count}
        </text>
      )}
    </PictureLink>
  );
});
