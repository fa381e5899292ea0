import type { GapFilter } from '../../api/generated.ts';
import type { GapsState } from './gaps-state.ts';

type Filter = Pick<GapsState, 'text' | 'segments' | 'stages' | 'way' | 'knowledge'>;

/** The filters of the board for the server, but for the kind, of which it is asked one by one. */
export function toServerFilter({ text, segments, stages, way, knowledge }: Filter): GapFilter {
  return {
    text: text.trim() || null,
    segment: segments.length > 0 ? [...segments] : null,
    stage: stages.length > 0 ? [...stages] : null,
    knowledge: knowledge.length > 0 ? [...knowledge] : null,
    onTheWay: way === 'all' ? null : way === 'yes',
  };
}
