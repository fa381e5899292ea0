import { useMemo } from 'react';
import { toChainGraph, type ChainGraph } from '../../graph/elements/chain-graph.ts';
import type { Focus } from '../../graph/elements/focus.ts';
import { placeGraph, placeWall } from '../../graph/elements/place-graph.ts';
import { selectFocus } from '../../graph/elements/select-focus.ts';
import { chipWidthOf, type GraphWords } from '../../graph/elements/to-elements.ts';
import type { ChainPicture } from '../../graph/elements/types.ts';
import { toWallGraph } from '../../graph/elements/wall-graph.ts';

/** Chips of the whole chain are narrower: the full name stands in the line below and in the panel. */
const WALL_CHIP = 156;

interface Drawn {
  picture: ChainPicture;
  /** The folded chain, where it is too large for chips. */
  cells: ChainGraph | null;
  focus: Focus;
  segments: readonly { id: string }[];
}

/** The graph of the focus with a place for each of its parts; the whole chain as a wall. */
export function usePlaced({ picture, cells, focus, segments }: Drawn, words: GraphWords) {
  const focusKey = JSON.stringify(focus, (_, value: unknown) => (value === Infinity ? 'all' : value));
  return useMemo(() => {
    if (focus.kind !== 'all') {
      const graph = toChainGraph(picture, selectFocus(picture, focus));
      return placeGraph(graph, chipWidthOf(graph, words));
    }
    const graph = cells ?? toWallGraph(picture);
    return placeWall(
      graph,
      segments.map((segment) => segment.id),
      Math.min(WALL_CHIP, chipWidthOf(graph, words)),
    );
    // The focus is a new object on every render; its words are what counts.
  }, [picture, cells, focusKey, segments, words]); // oxlint-disable-line react-hooks/exhaustive-deps
}
