import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { GapBoardDocument, type GapBoardQuery, type ScenarioChange } from '../../api/generated.ts';
import type { GraphError } from '../../api/graph-error.ts';
import { useRequestLanguage, type Language } from '../../api/language.ts';

export type BoardGap = NonNullable<GapBoardQuery['gaps']>['nodes'][number];

/** All gaps that were read, and how many there are: more than were read only where a region has over MOST of them. */
export interface BoardAnswer {
  gaps: readonly BoardGap[];
  total: number;
}

/** A board is read by people: beyond this many the best are enough, and the screen says so. */
const MOST = 1000;

/**
 * Every gap of the region, under the scenario where there is one, with what a card shows. Filters, order and weights work on this list at
 * once, without the server.
 */
export function useGaps(chain: string, region: string, scenario: ScenarioChange | null) {
  const language = useRequestLanguage();
  return useQuery<BoardAnswer, GraphError>({
    queryKey: ['GapBoard', chain, region, scenario, language],
    queryFn: ({ signal }) => readAll({ chain, region, scenario }, language, signal),
  });
}

async function readAll(
  scope: { chain: string; region: string; scenario: ScenarioChange | null },
  language: Language,
  signal: AbortSignal,
): Promise<BoardAnswer> {
  const gaps: BoardGap[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: GapBoardQuery = await ask(GapBoardDocument, { ...scope, after }, language, signal);
    if (!answer.gaps) return { gaps, total: gaps.length };
    const { nodes, pageInfo, totalCount } = answer.gaps;
    gaps.push(...nodes);
    if (!pageInfo.hasNextPage || gaps.length >= MOST) return { gaps, total: totalCount };
    after = pageInfo.endCursor;
  }
}
