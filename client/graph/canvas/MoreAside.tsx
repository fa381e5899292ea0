import { useTranslation } from 'react-i18next';
import type { PlacedGraph } from '../elements/place-graph.ts';
import type { ViewBox } from './view-box.ts';

interface Props {
  placed: PlacedGraph;
  view: ViewBox;
  onMove: (x: number, y: number) => void;
}

/** Room beside the outermost part once one has gone there, in the units of the picture. */
const MARGIN = 90;

/** At either edge of the window: how many parts stand beyond it, and a press goes there. Nothing where all is seen. */
export function MoreAside({ placed, view, onMove }: Props) {
  const { t } = useTranslation();
  const places = placed.graph.chips.flatMap(({ id }) => placed.positions.get(id)?.x ?? []);
  const right = view.x + view.width;
  const beyond = { left: places.filter((x) => x < view.x).length, right: places.filter((x) => x > right).length };
  const go = {
    left: Math.min(...places) - MARGIN + view.width / 2,
    right: Math.max(...places) + MARGIN - view.width / 2,
  };
  return (['left', 'right'] as const).map(
    (side) =>
      beyond[side] > 0 && (
        <button
          key={side}
          type="button"
          className={`graph-aside graph-aside-${side}`}
          onClick={() => onMove(go[side], view.y + view.height / 2)}
        >
          {t(`map.beyond.${side}`, { count: beyond[side] })}
        </button>
      ),
  );
}
