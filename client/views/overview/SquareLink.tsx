import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddresses } from '../../state/addresses.ts';
import { statusWordKey } from '../../widgets/status.ts';
import { StatusShape } from '../../widgets/StatusShape.tsx';
import type { Plan } from './picture-plan.ts';
import { PictureLink } from './PictureLink.tsx';
import type { Square } from './squares.ts';

interface Props {
  square: Square;
  /** Segment and stage in words. */
  place: string;
  /** The cell as an address names it. */
  cell: string;
  plan: Plan;
  x: number;
  y: number;
}

/** The square of one product, which opens it on the map; or of all of one status in a cell, which opens the cell. */
export const SquareLink = memo(function SquareLink({ square, place, cell, plan, x, y }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { product, status, name, count } = square;
  const word = t(statusWordKey(status));
  const inset = (plan.pitch - plan.square) / 2;
  return product === null ? (
    <PictureLink
      to={addresses.screen('/map', { focus: `cell:${cell}` })}
      label={t('overview.picture.some', { count, status: word, place })}
    >
      <rect className="ov-hit" x={x} y={y} width={plan.pitch * 3} height={plan.pitch} rx="3" />
      <StatusShape status={status} x={x + inset} y={y + inset} size={plan.square} />
      <text className="ov-count" x={x + plan.pitch + 2} y={y + plan.pitch / 2 + 5}>
        {count}
      </text>
    </PictureLink>
  ) : (
    <PictureLink
      to={addresses.map(product, status === 'MISSING' ? 'gap' : 'product')}
      label={t('overview.picture.one', { name, status: word, place })}
    >
      <rect className="ov-hit" x={x} y={y} width={plan.pitch} height={plan.pitch} rx="3" />
      <StatusShape status={status} x={x + inset} y={y + inset} size={plan.square} />
    </PictureLink>
  );
});
