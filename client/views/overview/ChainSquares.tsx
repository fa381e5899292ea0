import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRovingFocus } from '../../widgets/use-roving-focus.ts';
import { PictureHead } from './PictureHead.tsx';
import { PICTURE, toPlan } from './picture-plan.ts';
import { SquareLink } from './SquareLink.tsx';
import { RowName } from './RowName.tsx';
import { shareSlots, type SquareRow } from './squares.ts';
import { useWidth } from './use-width.ts';

interface Props {
  rows: readonly SquareRow[];
  stages: readonly { index: number; name: string }[];
}

/** The whole chain in one picture: a row for each segment, a column for each stage, a square for each product. Every square opens. */
export function ChainSquares({ rows, stages }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const roving = useRovingFocus(box);
  const plan = useMemo(
    () => toPlan(rows, stages.length, width, (slots, least) => shareSlots(rows, stages.length, slots, least)),
    [rows, stages.length, width],
  );
  return (
    <div ref={box} className="ov-picture" {...roving}>
      <svg
        role="group"
        aria-label={t('overview.picture.label')}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        width={plan.width}
        height={plan.height}
      >
        <PictureHead stages={stages} plan={plan} />
        {rows.map((row, at) => {
          const { top, lines } = plan.rows[at]!;
          return (
            <g key={row.segment} transform={`translate(0 ${top})`}>
              <line className="ov-rule" x1="0" x2={plan.width} y1="0" y2="0" />
              <RowName row={row} width={plan.label} height={lines * PICTURE.pitch + PICTURE.rowGap} />
              {row.cells.map((cell, column) => {
                const { left, slots } = plan.columns[column]!;
                let slot = 0;
                return cell.map((square) => {
                  const taken = square.product === null ? 3 : 1;
                  if ((slot % slots) + taken > slots) slot += slots - (slot % slots);
                  const [x, y] = [left + (slot % slots) * PICTURE.pitch, PICTURE.rowGap / 2 + Math.floor(slot / slots) * PICTURE.pitch];
                  slot += taken;
                  return (
                    <SquareLink
                      key={square.key}
                      square={square}
                      place={`${row.name} · ${stages[column]!.name}`}
                      segment={row.segment}
                      stage={stages[column]!.index}
                      x={x}
                      y={y}
                    />
                  );
                });
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
