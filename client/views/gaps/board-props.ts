import type { ChangeOptions } from '../../state/use-view-state.ts';
import type { GapsState } from './gaps-state.ts';
import type { Ranked } from './rank.ts';
import type { BoardAnswer, BoardGap } from './use-gaps.ts';

/** What the parts of the board share: the gaps as ranked now, the state in the address and how to change it. */
export interface BoardProps {
  answer: BoardAnswer;
  ranked: readonly Ranked<BoardGap>[];
  state: GapsState;
  change: (part: Partial<GapsState>, options?: ChangeOptions) => void;
}
