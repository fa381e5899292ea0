import type { PlacedGraph } from '../elements/place-graph.ts';
import type { GraphColors } from '../styles/chain-styles.ts';
import { Minimap } from './Minimap.tsx';
import type { ViewBox } from './view-box.ts';

interface Props {
  placed: PlacedGraph;
  view: ViewBox;
  colors: GraphColors;
  /** What the pointer is on, in words. */
  said: string;
  onMove: (x: number, y: number) => void;
}

const HEIGHT = 64;
const WIDTH = 190;

/** Below the canvas, over nothing: what the pointer is on, and the small overview. */
export function GraphFoot({ placed, view, colors, said, onMove }: Props) {
  return (
    <div className="graph-foot">
      <Minimap placed={placed} view={view} colors={colors} width={WIDTH} height={HEIGHT} onMove={onMove} />
      <p aria-hidden="true">{said}</p>
    </div>
  );
}
