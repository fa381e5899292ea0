import { useMemo, type PointerEvent } from 'react';
import type { PlacedGraph } from '../elements/place-graph.ts';
import { CHIP_HEIGHT } from '../elements/place-graph.ts';
import type { GraphColors } from '../styles/chain-styles.ts';
import type { ViewBox } from './view-box.ts';

interface Props {
  placed: PlacedGraph;
  view: ViewBox;
  colors: GraphColors;
  width: number;
  height: number;
  onMove: (x: number, y: number) => void;
}

/** The whole picture in small, with a frame around what the window shows; press or drag to go there. */
export function Minimap({ placed, view, colors, width, height, onMove }: Props) {
  // Drawn once: while one drags only the frame moves.
  const { dots, left, right, top, bottom } = useMemo(() => drawDots(placed, colors), [placed, colors]);
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons === 0 && event.type !== 'pointerdown') return;
    const box = event.currentTarget.getBoundingClientRect();
    const scale = Math.max((right - left) / box.width, (bottom - top) / box.height);
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    onMove((left + right) / 2 + (event.clientX - middle.x) * scale, (top + bottom) / 2 + (event.clientY - middle.y) * scale);
  };
  return (
    <svg
      className="minimap"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      style={{ background: colors.surface, border: `1px solid ${colors.line}`, borderRadius: 6, touchAction: 'none', cursor: 'pointer' }}
      onPointerDown={move}
      onPointerMove={move}
    >
      {dots}
      <rect
        x={view.x}
        y={view.y}
        width={view.width}
        height={view.height}
        fill="none"
        stroke={colors.accent}
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function drawDots(placed: PlacedGraph, colors: GraphColors) {
  const points = placed.graph.chips.flatMap((chip) => {
    const at = placed.positions.get(chip.id);
    return at ? [{ chip, at }] : [];
  });
  const box = points.reduce(
    (sofar, { at }) => ({
      left: Math.min(sofar.left, at.x - placed.chipWidth),
      right: Math.max(sofar.right, at.x + placed.chipWidth),
      top: Math.min(sofar.top, at.y - CHIP_HEIGHT * 2),
      bottom: Math.max(sofar.bottom, at.y + CHIP_HEIGHT * 2),
    }),
    { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  );
  const dots = points.map(({ chip, at }) => (
    <rect
      key={chip.id}
      x={at.x - placed.chipWidth / 2}
      y={at.y - CHIP_HEIGHT / 2}
      width={placed.chipWidth}
      height={CHIP_HEIGHT}
      fill={colors.status[chip.status]}
    />
  ));
  return { dots, ...box };
}
