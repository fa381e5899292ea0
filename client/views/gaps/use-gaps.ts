import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import {
  GapBoardDocument,
  GapCountsDocument,
  type GapBoardQuery,
  type GapBoardQueryVariables,
  type GapKind,
  type ScenarioChange,
} from '../../api/generated.ts';
import type { GraphError } from '../../api/graph-error.ts';
import { useRequestLanguage, type Language } from '../../api/language.ts';
import { readWhole } from '../../api/read-whole.ts';
import { useGraphQuery, useInPieces } from '../../api/use-query.ts';
import { toWeights } from '../../state/weights.ts';
import { useSettled } from '../../state/use-settled.ts';
import type { Asked } from '../../widgets/AnswerOf.tsx';
import { GAP_KINDS } from '../../widgets/status.ts';
import type { GapsState } from './gaps-state.ts';
import { toServerFilter } from './server-filter.ts';

export type BoardGap = NonNullable<GapBoardQuery['gaps']>['nodes'][number];
export type KindCounts = Readonly<Record<GapKind, number>>;

export interface BoardAnswer {
  gaps: readonly BoardGap[];
  /** Of each kind, counted by the server, however many were read; and of those on their way. */
  counts: KindCounts;
  total: number;
  onTheWay: number;
  /**
   * Null where every gap was read. Else how many of each kind pass the filters, of which the best were read, filtered and ranked by the
   * server.
   */
  passed: KindCounts | null;
}

/** A board is read by people: beyond this many in all, the server filters and ranks, and the best page of each kind is read. */
const MOST = 1000;
const SETTLE_MS = 250;

/**
 * The gaps of the region, under the scenario where there is one, with what a card shows. Where they are few, filters, order and weights
 * work
 * on the whole list at once, without the server.
 */
export function useGaps(
  scope: { chain: string; region: string; scenario: ScenarioChange | null },
  state: GapsState,
): { data: BoardAnswer | undefined; queries: readonly Asked[] } {
  const language = useRequestLanguage();
  const counted = useGraphQuery(GapCountsDocument, scope);
  const { supplement, extend, strengthen, onTheWay } = counted.data ?? {};
  const counts: KindCounts = {
    SUPPLEMENT: supplement?.totalCount ?? 0,
    EXTEND: extend?.totalCount ?? 0,
    STRENGTHEN: strengthen?.totalCount ?? 0,
  };
  const total = sum(counts);
  const asked = useSettled(JSON.stringify({ filter: toServerFilter(state), weights: toWeights(state.weights) }), SETTLE_MS);
  const question = total > MOST ? asked : null;
  const asks = useQuery<Pick<BoardAnswer, 'gaps' | 'passed'>, GraphError>({
    queryKey: ['GapBoard', scope, question, language],
    queryFn: ({ signal }) =>
      question === null
        ? readAll(scope, language, signal)
        : readBest({ ...scope, ...(JSON.parse(question) as Pick<GapBoardQueryVariables, 'filter' | 'weights'>) }, language, signal),
    enabled: counted.data !== undefined,
    // while a slider moves the board stays; an answer of another region or scenario does not
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey[1]) === JSON.stringify(scope) ? keepPreviousData(before) : undefined,
  });
  const read = useInPieces(asks);
  return {
    data: read.data && { ...read.data, counts, total, onTheWay: onTheWay?.totalCount ?? 0 },
    queries: [counted, read],
  };
}

/** Of all kinds together. */
export function sum(counts: KindCounts): number {
  return GAP_KINDS.reduce((total, kind) => total + counts[kind], 0);
}

async function readAll(scope: GapBoardQueryVariables, language: Language, signal: AbortSignal) {
  const whole = await readWhole(
    (after): Promise<GapBoardQuery> => ask(GapBoardDocument, { ...scope, after }, language, signal),
    ({ gaps }) => gaps,
  );
  return { gaps: whole.gaps?.nodes ?? [], passed: null };
}

async function readBest(question: GapBoardQueryVariables, language: Language, signal: AbortSignal) {
  const passed: Record<GapKind, number> = { SUPPLEMENT: 0, EXTEND: 0, STRENGTHEN: 0 };
  const gaps: BoardGap[] = [];
  for (const kind of GAP_KINDS) {
    const answer = await ask(GapBoardDocument, { ...question, kind }, language, signal);
    gaps.push(...(answer.gaps?.nodes ?? []));
    passed[kind] = answer.gaps?.totalCount ?? 0;
  }
  return { gaps, passed };
}
