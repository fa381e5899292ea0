import { useTranslation } from 'react-i18next';
import { useAddresses } from '../../state/addresses.ts';
import { cutText, widthOf } from './picture-text.ts';
import { PictureLink } from './PictureLink.tsx';
import type { SquareRow } from './squares.ts';

/** The name of a segment with what is recorded of all its products; it opens the graph of the segment. */
export function RowName({ row, width, height }: { row: SquareRow; width: number; height: number }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const count = `${row.recorded}/${row.total}`;
  const room = width - widthOf(count) - 14;
  return (
    <PictureLink
      to={addresses.screen('/map', { focus: `lane:${row.segment}` })}
      label={t('overview.picture.row', { name: row.name, recorded: row.recorded, total: row.total })}
    >
      <rect className="ov-hit" x="0" y="1" width={width - 8} height={Math.max(24, height - 2)} />
      <text className="ov-row" x="0" y={height / 2 + 5}>
        {cutText(row.name, room)}
        <tspan className="ov-count" dx="6">
          {count}
        </tspan>
      </text>
    </PictureLink>
  );
}
