import { HistoryWholeDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScope } from './scope.ts';

/** Milliseconds until the server is asked to go on. */
const AGAIN_AFTER = 500;

interface HistoryWindow {
  isWhole: boolean;
  /** The id of the revision that the next older window ends with; null where there is none. */
  earlier: string | null;
}

/**
 * Whether the gaps of past revisions are computed, a window of them that ends with `upTo`; until then the server goes on a little each
 * time that it is asked.
 */
export function useHistoryWindow(upTo: string | null): HistoryWindow {
  const { chain, region } = useScope();
  const { data, isError } = useGraphQuery(
    HistoryWholeDocument,
    { chain, region, upTo },
    { again: (answer) => (answer?.chainHistory?.isWhole === false ? AGAIN_AFTER : false) },
  );
  // What is wrong is said by whatever is asked next.
  return { isWhole: isError || data?.chainHistory?.isWhole === true, earlier: data?.chainHistory?.earlier?.id ?? null };
}

/** As useHistoryWindow, of the newest revisions. */
export const useHistoryWhole = (): boolean => useHistoryWindow(null).isWhole;
