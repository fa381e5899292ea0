import { HistoryWholeDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScope } from './scope.ts';

/** Milliseconds until the server is asked to go on. */
const AGAIN_AFTER = 500;

/** Whether the gaps of past revisions are all computed; until then the server goes on a little each time that it is asked. */
export function useHistoryWhole(): boolean {
  const { chain, region } = useScope();
  const { data, isError } = useGraphQuery(
    HistoryWholeDocument,
    { chain, region },
    { again: (answer) => (answer?.chainHistory?.isWhole === false ? AGAIN_AFTER : false) },
  );
  // What is wrong is said by whatever is asked next.
  return isError || data?.chainHistory?.isWhole === true;
}
