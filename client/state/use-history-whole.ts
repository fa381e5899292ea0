import { useQuery } from '@tanstack/react-query';
import { HistoryWholeDocument } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { toQuestion } from '../api/use-query.ts';
import { useScope } from './scope.ts';

/** Milliseconds until the server is asked to go on. */
const AGAIN_AFTER = 500;

/** Whether the gaps of past revisions are all computed; until then the server goes on a little each time that it is asked. */
export function useHistoryWhole(): boolean {
  const { chain, region } = useScope();
  const language = useRequestLanguage();
  const { data, isError } = useQuery({
    ...toQuestion(HistoryWholeDocument, { chain, region }, language),
    refetchInterval: ({ state }) => (state.data && state.data.chainHistory?.isWhole === false ? AGAIN_AFTER : false),
  });
  // What is wrong is said by whatever is asked next.
  return isError || data?.chainHistory?.isWhole === true;
}
