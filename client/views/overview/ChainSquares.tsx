import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddresses } from '../../state/addresses.ts';
import { statusWordKey } from '../../widgets/status.ts';
import { useRovingFocus } from '../../widgets/use-roving-focus.ts';
import { useSize } from '../../widgets/use-size.ts';
import { PictureHead } from './PictureHead.tsx';
import { PICTURE, toPlan, type Plan, type Stage } from './picture-plan.ts';
import { placeSlots } from './picture-text.ts';
import { RowName } from './RowName.tsx';
import { SquareLink } from './SquareLink.tsx';
import { shareSlots, slotsOf, type Square, type SquareRow } from './squares.ts';
import { useFollow } from './use-follow.ts';

/** Where it is not laid out: that of a laptop, in px. */
const USUAL_WIDTH = 820;

interface Props {
  rows: readonly SquareRow[];
  stages: readonly Stage[];
}

/** The whole chain in one picture: a row for each segment, a column for each stage, a square for each product. Every square opens. */
export const ChainSquares = memo(function ChainSquares({ rows, stages }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  // Hundreds of squares are drawn once, where they stay.
  const width = size && (size.width || USUAL_WIDTH);
  const roving = useRovingFocus(box);
  const follow = useFollow();
  const plan = useMemo(() => {
    const share = (slots: number, least: number) => shareSlots(rows, stages.length, slots, least);
    return width === null ? null : toPlan(rows, stages, width, share);
  }, [rows, stages, width]);
  return (
    <div ref={box} className="ov-picture" {...roving}>
      {plan && (
        <svg
          role="group"
          aria-label={t('overview.picture.label')}
          viewBox={`0 0 ${plan.width} ${plan.height}`}
          width={plan.width}
          height={plan.height}
          preserveAspectRatio="xMinYMin meet"
          onClick={follow}
        >
          <PictureHead stages={stages} plan={plan} />
          {rows.map((row, at) => (
            <g key={row.segment} transform={`translate(0 ${plan.rows[at]!.top})`}>
              <Row row={row} lines={plan.rows[at]!.lines} plan={plan} stages={stages} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
});

function Row({ row, lines, plan, stages }: { row: SquareRow; lines: number; plan: Plan; stages: Props['stages'] }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const isNarrow = plan.label === 0;
  const top = PICTURE.rowGap / 2 + (isNarrow ? PICTURE.nameLine : 0);
  return (
    <>
      <line className="ov-rule" x1="0" x2={plan.width} y1="0" y2="0" />
      <RowName
        row={row}
        width={isNarrow ? plan.width : plan.label}
        height={isNarrow ? PICTURE.nameLine + 2 : lines * plan.pitch + PICTURE.rowGap}
      />
      {row.cells.map((cell, column) => {
        const { left, slots } = plan.columns[column]!;
        const stage = stages[column]!;
        const places = placeSlots(cell.map(slotsOf), slots);
        const label = ({ product, name, count, status }: Square): string => {
          const words = { status: t(statusWordKey(status)), place: `${row.name} · ${stage.name}` };
          return product === null ? t('overview.picture.some', { count, ...words }) : t('overview.picture.one', { name, ...words });
        };
        const to = ({ product, status }: Square): string =>
          product === null
            ? addresses.screen('/map', { focus: `cell:${row.segment}.${stage.index}` })
            : addresses.map(product, status === 'MISSING' ? 'gap' : 'product');
        return cell.map((square, index) => (
          <SquareLink
            key={square.key}
            square={square}
            to={to(square)}
            label={label(square)}
            plan={plan}
            x={left + (places[index]! % slots) * plan.pitch}
            y={top + Math.floor(places[index]! / slots) * plan.pitch}
          />
        ));
      })}
    </>
  );
}
